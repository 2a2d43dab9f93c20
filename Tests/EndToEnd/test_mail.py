"""Mail to the funder, received by a real server that insists on STARTTLS and parsed by Python's `email`."""

import re
from urllib.parse import urljoin

import pytest

from strawkit import until
from strawkit.mail import MailServer
from strawkit.pages import forms
from strawkit.words import ENVIRONMENT, USERS

EVERY_HOUR = {"zone": "Etc/UTC", "hours": "Mon-Sun 00:00-24:00"}
PEOPLE = {
    "funder": {"name": "Die Förderin", "role": "funder", "mail": "funder@example.org", **EVERY_HOUR},
    "lead": {"name": "The lead", "role": "lead", "chat": "chat:lead-id", **EVERY_HOUR},
}
# Hours become seconds; the funder may be written to as often as needed.
QUICK = {"lead_if_unresolved": {"stopped": "1s", "slowing": "1s"}, "preview": "1s", "funder_if_unresolved": "2s",
         "funder_if_access_unresolved": "2s", "funder_acknowledges": "2s", "interrupts_per_day": 50,
         "interrupts_per_week": 50}


@pytest.fixture
def post(tmp_path):
    server = MailServer(tmp_path / "mail")
    yield server
    server.close()


def settings(post, ca=None):
    return {
        "people": PEOPLE,
        "policy": QUICK,
        "mail": {"url": f"smtp://localhost:{post.port}", "from": "Straw <straw@example.org>", "tls": "required"},
        "network": {"allow": ["127.0.0.0/8", "::1/128"], "ca": str(ca or post.ca)},
    }


def test_the_ask_reaches_the_funder_by_mail_in_text_and_html(line, post):
    it = line(settings(post))
    it.chat.message(ENVIRONMENT, author="u1-the-raiser")
    [letter] = post.wait(1)[:1]
    assert post.envelopes[0].rcpt_tos == ["funder@example.org"]
    assert "straw@example.org" in letter["from"]
    assert "funder@example.org" in letter["to"]
    assert letter["subject"] and "\n" not in letter["subject"]
    assert letter["date"].datetime.tzinfo is not None
    assert re.fullmatch(r"<[^<>@\s]+@[^<>@\s]+>", letter["message-id"])
    assert letter["auto-submitted"] == "auto-generated"
    assert letter.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in letter.iter_parts()] == ["text/plain", "text/html"]
    assert not letter.defects and not any(part.defects for part in letter.walk())
    for kind in ("plain", "html"):
        words = letter.get_body((kind,)).get_content()
        assert "IMP-1" in words
        assert "u1-the-raiser" not in words and "The whole team is blocked" not in words
    assert all(len(row) <= 998 for row in post.envelopes[0].content.split(b"\r\n"))


def test_a_reminder_stands_in_the_same_thread_under_an_id_of_its_own(line, post):
    it = line(settings(post))
    it.chat.message(ENVIRONMENT)
    ask, reminder = post.wait(2)[:2]
    assert reminder["message-id"] != ask["message-id"]
    assert thread(ask) & thread(reminder), "readers must show them as one thread"


def thread(letter):
    """The ids by which mail readers put letters together."""
    return {letter["message-id"], *(letter["in-reply-to"] or "").split(), *(letter["references"] or "").split()}


def test_a_letter_that_was_refused_for_now_comes_again_under_the_same_id(line, post):
    it = line(settings(post))
    refused = []

    async def refuse_once(server, session, envelope, keep=post.handle_DATA):
        refused.append(envelope.content)
        return "451 later" if len(refused) == 1 else await keep(server, session, envelope)

    post.handle_DATA = refuse_once
    it.chat.message(ENVIRONMENT)
    letter = post.wait(1)[0]
    assert letter["message-id"].encode() in refused[0]


def test_a_server_whose_certificate_is_not_trusted_gets_nothing(line, post, tmp_path):
    other = MailServer(tmp_path / "other")
    other.close()
    it = line(settings(post, ca=other.ca))
    it.chat.message(ENVIRONMENT)
    it.sink.wait("direct.created", "preview")
    until(lambda: "certificate" in (it.daemon.run("outbox", "list").stdout + it.daemon.log.read_text()).lower(),
          "the outbox or the log to name the certificate")
    assert post.letters == []


def test_the_link_in_the_letter_shows_on_get_and_acts_on_post(line, post):
    it = line(settings(post))
    sent = it.chat.message(USERS).sent
    it.sink.wait("reply.created", in_reply_to=sent)
    it.chat.action("IMP-1", "confirm", author="lead-id")
    letter = post.wait(1)[0]
    told = until(lambda: len(found := it.sink.all("reply.created", "update")) == 2 and found, "confirmed, and asked")
    links = re.findall(re.escape(it.daemon.base) + r"/f/[^\s\"'<>)]+", letter.get_body(("plain",)).get_content())
    assert links, letter.get_body(("plain",)).get_content()
    client = it.chat.client
    offered = []
    for link in links:
        page = client.get(link)
        assert page.status_code == 200 and page.headers["content-type"].startswith("text/html")
        offered += [(link, path, fields) for path, fields in forms(page.text)]
    assert it.sink.all("reply.created", "update") == told, "a GET must change nothing: mail scanners open every link"

    link, path, fields = next(one for one in offered if one[2].get("verb") == "mine")
    target = urljoin(link, path)
    promise = {**fields, "date": "2099-03-09"}
    for forged in ({**promise, "code": ""}, {**promise, "code": "x" * len(fields["code"])}):
        assert client.post(target, data=forged).status_code == 403
    assert client.post(target, data=promise).status_code == 200
    until(lambda: len(it.sink.all("reply.created", "update", thread=sent)) == 3, "the promise to be told in the thread")

    tampered = link[:-2] + ("AA" if not link.endswith("AA") else "BB")
    assert client.get(tampered).status_code == 404
