"""Answers as people's mail programs write them, and the pipe of a mail server that brings them."""

import email
import email.policy
import textwrap
from email.message import EmailMessage
from email.utils import formatdate, make_msgid


def pipe(source, message, recipient):
    """What a mail server's pipe does: it says whom the mail came for, and posts it whole, signed."""
    head = f"Delivered-To: {recipient}\r\nReturn-Path: <{address(message['from'])}>\r\n".encode()
    body = head + message.as_bytes(policy=email.policy.SMTP)
    return source.deliver(body, headers={"content-type": "message/rfc822"})


def address(header):
    return email.utils.parseaddr(str(header))[1]


def answer(letter, sender, words, program, **headers):
    """An answer to `letter` as this program writes it, with the original below."""
    reply = EmailMessage()
    reply["From"] = sender
    reply["To"] = letter["reply-to"]
    reply["Subject"] = "Re: " + letter["subject"]
    reply["Date"] = formatdate()
    reply["Message-ID"] = make_msgid(domain="example.org")
    reply["In-Reply-To"] = letter["message-id"]
    reply["References"] = f"{letter['references'] or ''} {letter['message-id']}".strip()
    for name, value in headers.items():
        reply[name.replace("_", "-")] = value
    program(reply, letter, words)
    return reply


def gmail(reply, letter, words):
    """Two forms of the same, the original quoted in both."""
    line = f"On Mon, 2 Mar 2026 at 09:00, Straw <{address(letter['reply-to'])}> wrote:"
    original = letter.get_body(("plain",)).get_content()
    quoted = textwrap.indent(original, "> ", lambda _: True)
    reply.set_content(f"{words}\n\n{textwrap.fill(line, 76)}\n\n{quoted}", cte="quoted-printable")
    html = words.replace("\n", "<br>")
    reply.add_alternative(
        f'<div dir="ltr">{html}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">{line}</div>'
        f'<blockquote class="gmail_quote">{letter.get_body(("html",)).get_content()}</blockquote></div>', subtype="html")


def outlook(reply, letter, words):
    """HTML alone, in Windows-1252, with the headers of the original above it."""
    html = "".join(f'<p class="MsoNormal">{line}&nbsp;</p>' for line in words.split("\n"))
    original = letter.get_body(("plain",)).get_content().replace("\n", "<br>")
    body = (
        f"<html><head><style>p {{margin: 0}}</style></head><body>{html}<p>Mit freundlichen Grüßen</p><p>Die Förderin</p>"
        f'<div id="divRplyFwdMsg"><b>Von:</b> Straw<br><b>Gesendet:</b> Montag<br><b>An:</b> F<br></div>{original}'
        "</body></html>").encode("cp1252", "xmlcharrefreplace").decode("cp1252")
    reply.set_content(body, subtype="html", charset="cp1252", cte="base64")


def mutt(reply, letter, words):
    """Plain, flowed, answered at the end of the original, with a signature."""
    quoted = textwrap.indent(letter.get_body(("plain",)).get_content(), "> ", lambda _: True)
    reply.set_content(
        f"On Mon, Mar 02, 2026, Straw wrote:\n{quoted}\n{words}\n\n-- \nThe funder\nThe board, 12 High Street\n",
        cte="8bit", params={"format": "flowed"})


PROGRAMS = {"gmail": gmail, "outlook": outlook, "mutt": mutt}
