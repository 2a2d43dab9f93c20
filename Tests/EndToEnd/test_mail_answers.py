"""Answers by mail: what a real server got is answered as mail programs do, and brought back by a pipe."""

import json
import re
import signal
import sqlite3
from email.message import EmailMessage
from urllib.parse import urljoin

import httpx
import pytest

from strawkit import GenericSource, config, new_secret, until
from strawkit.faketime import Clock
from strawkit.mail import MailServer
from strawkit.mailprograms import PROGRAMS, address, answer, gmail, pipe
from strawkit.pages import forms
from strawkit.words import ENVIRONMENT, SLOWING
from test_mail import PEOPLE, QUICK, settings

FUNDER = "Die Förderin <funder@example.org>"
MAIL_ONLY = {**PEOPLE, "lead": {**{k: v for k, v in PEOPLE["lead"].items() if k != "chat"}, "mail": "lead@example.org"}}


@pytest.fixture
def server(tmp_path):
    one = MailServer(tmp_path / "mail")
    yield one
    one.close()


class Post:
    """A line whose letters leave by mail, and the pipe that brings the answers."""

    def __init__(self, line, server, **changes):
        self.server = server
        self.secret = new_secret()
        sources = {"post": {"kind": "mail", "secret": self.secret, "address": "straw@in.example.org",
                            "senders": ["*@example.org"]}}
        self.line = line({**settings(server), "sources": sources, **changes})
        self.source = GenericSource(self.line.daemon.base, self.secret, name="post")

    def letter(self, to, wanted=lambda letter: True, timeout=30):
        """The last mail to a mailbox that is wanted."""
        def found():
            return [each for each in self.server.letters if to in each["to"] and wanted(each)]
        return until(found, f"a mail to {to}", timeout)[-1]

    def answer(self, letter, words, program=gmail, sender=FUNDER, **headers):
        told = pipe(self.source, answer(letter, sender, words, program, **headers), address(letter["reply-to"]))
        assert told.status_code == 202, told.text
        return told

    def thread(self, words, timeout=30):
        """Waits for the thread to hear this."""
        def found():
            return [each for kind in ("update", "closing") for each in self.line.sink.all("reply.created", kind)
                    if re.search(words, each.data["text"])]
        return until(found, f"the thread to hear {words!r}", timeout)

    def asked(self):
        self.line.chat.message(ENVIRONMENT)
        return self.letter("funder@example.org")


@pytest.fixture
def post(line, server):
    return lambda **changes: Post(line, server, **changes)


@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS)
def test_an_answer_counts_whichever_program_wrote_it(post, program):
    it = post()
    it.answer(it.asked(), "mine by 2099-03-09", program)
    it.thread("2099")


@pytest.mark.parametrize("words", [
    "seen", "1", "mine by 2099-03-09", "not now for 7 days", "decline because there is no money", "done",
    "delegate The lead", "more info: which environment do you mean",
])
def test_every_verb_of_a_funder_counts_by_mail(post, words):
    it = post()
    before = len(it.line.sink.all("reply.created", "update"))
    it.answer(it.asked(), words)
    until(lambda: len(it.line.sink.all("reply.created", "update")) + len(it.line.sink.all("reply.created", "closing"))
          > before + 1, f"the thread to hear of {words!r}")
    assert not [each for each in it.server.letters if each["auto-submitted"] == "auto-replied"]


def test_what_changes_nothing_is_answered_in_the_same_thread_and_never_twice(post):
    it = post(people=MAIL_ONLY)
    letter = it.asked()
    sent = answer(letter, FUNDER, "9", gmail)
    pipe(it.source, sent, address(letter["reply-to"]))
    back = it.letter("funder@example.org", lambda each: each["auto-submitted"] == "auto-replied")
    assert back["in-reply-to"] == sent["message-id"]
    it.answer(back, "I am not here this week.")
    read = it.letter("lead@example.org", lambda each: "not here this week" in each.get_body(("plain",)).get_content())
    assert read["subject"]
    machine = answer(back, FUNDER, "1", gmail, Auto_Submitted="auto-replied (vacation)")
    assert pipe(it.source, machine, address(back["reply-to"])).json()["delivery"] is None
    assert len([each for each in it.server.letters if each["auto-submitted"] == "auto-replied"]) == 1


def test_an_answer_from_another_mailbox_changes_nothing_and_the_lead_reads_it(post):
    it = post(people=MAIL_ONLY)
    it.answer(it.asked(), "decline", sender="Somebody <somebody@example.org>")
    it.letter("lead@example.org", lambda each: "another mailbox" in each.get_body(("plain",)).get_content())
    assert "somebody@example.org" not in " ".join(each["to"] for each in it.server.letters)


def test_the_same_mail_brought_twice_counts_once(post):
    it = post()
    letter = it.asked()
    sent = answer(letter, FUNDER, "seen", gmail)
    first, again = (pipe(it.source, sent, address(letter["reply-to"])).json() for _ in range(2))
    assert not first["duplicate"] and again["duplicate"] and first["delivery"] == again["delivery"]


def test_a_team_writes_a_mail_and_is_answered_there(post):
    it = post(products={
        "intake": {"title": "Intake", "zone": "Etc/UTC", "lead": "lead", "funder": "funder",
                   "teams": {"forms": {"size": 7, "channels": ["chat:general", "post:forms"]}}}})
    mail = EmailMessage()
    mail["From"] = "Rae <rae@example.org>"
    mail["To"] = "straw+forms@in.example.org"
    mail["Subject"] = "Nothing can be deployed"
    mail["Message-ID"] = "<first@example.org>"
    mail.set_content(ENVIRONMENT)
    assert pipe(it.source, mail, "straw+forms@in.example.org").status_code == 202
    receipt = it.letter("rae@example.org")
    assert receipt["in-reply-to"] == "<first@example.org>"
    assert "IMP-1" in receipt.get_body(("plain",)).get_content()
    it.answer(receipt, "own", sender="Rae <rae@example.org>")
    it.letter("rae@example.org", lambda each: each["message-id"] != receipt["message-id"])


def test_a_mail_that_comes_back_kills_the_letter_and_the_lead_hears(post):
    it = post(people=MAIL_ONLY)
    letter = it.asked()
    envelope = next(each for each in it.server.envelopes if each.rcpt_tos == ["funder@example.org"])
    assert envelope.mail_from.startswith("straw+b-")
    report = EmailMessage()
    report["From"] = "MAILER-DAEMON@mx.example.org"
    report["To"] = envelope.mail_from
    report["Message-ID"] = "<bounce@mx.example.org>"
    report["Auto-Submitted"] = "auto-replied"
    report["Content-Type"] = 'multipart/report; report-type=delivery-status; boundary="b"'
    report.set_payload(
        "--b\nContent-Type: text/plain\n\nNo such user.\n--b\nContent-Type: message/delivery-status\n\n"
        "Reporting-MTA: dns; mx.example.org\n\nFinal-Recipient: rfc822; funder@example.org\nAction: failed\n"
        f"Status: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: {letter['message-id']}\n\n--b--\n")
    assert pipe(it.source, report, envelope.mail_from).json()["delivery"]
    it.letter("lead@example.org", lambda each: "came back" in each["subject"])
    assert "came back: 5.1.1" in it.line.daemon.run("outbox", "list", "--json").stdout
    assert "came back" in it.line.daemon.run("doctor").stdout


@pytest.fixture
def clock(tmp_path):
    one = Clock(tmp_path / "clock")
    yield one
    one.close()


BODIES = [
    (b"List-Unsubscribe=One-Click", "application/x-www-form-urlencoded"),
    (b'--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
     "multipart/form-data; boundary=x"),
]


@pytest.mark.parametrize("body, kind", BODIES, ids=["urlencoded", "multipart"])
def test_one_click_stops_the_digests_and_a_form_brings_them_back(straw, server, clock, body, kind):
    day = 24 * 3600
    daemon = straw(config(**settings(server)), environment=clock.environment)

    def pass_time(days):
        clock.step(days * day)
        # The configuration is read anew, and with it what is due.
        daemon.signal(signal.SIGHUP)

    def periods():
        with sqlite3.connect(daemon.folder / "var" / "straw.db") as ledger:
            return [period for period, in ledger.execute("SELECT period FROM digest ORDER BY period")]

    pass_time(8)
    first = server.wait(1)[0]
    assert first["list-unsubscribe-post"] == "List-Unsubscribe=One-Click"
    [link] = re.findall(r"<(https?://[^>]+)>", first["list-unsubscribe"])
    assert "every week" in httpx.get(link).text
    told = httpx.post(link, content=body, headers={"content-type": kind})
    assert told.status_code == 200 and not told.history and "does not come any more" in told.text
    assert httpx.post(link, content=b"cadence=weekly", headers={"content-type": BODIES[0][1]}).status_code == 403

    before = periods()
    pass_time(22)
    until(lambda: len(periods()) == len(before) + 2, "two more periods to be counted")
    page = httpx.get(link)
    path, fields = next(one for one in forms(page.text) if one[1].get("cadence") == "weekly")
    assert "every week" in httpx.post(urljoin(link, path), data=fields).text
    assert len(server.letters) == 1, "no digest came while they were stopped"

    pass_time(30)
    second = server.wait(2)[1]
    assert second["references"] == first["references"], "a mail program shows them as one thread"


def test_a_digest_is_printed_and_nothing_is_asked_by_it(line, server):
    it = line(settings(server))
    it.sink.wait("reply.created", in_reply_to=it.chat.message(SLOWING).sent)
    text, markdown, html, data = (it.daemon.run("digest", "--funder", "funder", "--format", format)
                                  for format in ("text", "markdown", "html", "json"))
    for told in (text, markdown, html, data):
        assert told.returncode == 0, told.stderr
    assert html.stdout.lstrip().lower().startswith("<!doctype html")
    assert json.loads(data.stdout)["funder"] == "funder"
    assert len(text.stdout.split()) <= 300
    early = it.daemon.run("digest", "--funder", "funder", "--at", "2001-01-01T00:00:00Z", "--format", "json")
    assert json.loads(early.stdout)["open"] == 0, "what was raised later is not told"
    wrong = it.daemon.run("digest", "--funder", "fundr")
    assert wrong.returncode == 64 and "did you mean funder?" in wrong.stderr
    assert it.daemon.run("digest", "--funder", "funder", "--at", "yesterday").returncode == 64


def test_a_digest_of_no_ledger_says_so(straw):
    daemon = straw(start=False)
    told = daemon.run("digest", "--funder", "funder")
    assert told.returncode == 69 and "no ledger yet" in told.stderr
