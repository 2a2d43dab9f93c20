"""What people correct changes how later messages of their workspace are read, until it is undone."""

import json

from strawkit import GenericSource, until
from strawkit.words import USERS

SLOW = [
    "The staging server is slow again", "Staging server slow since this morning",
    "our staging server is really slow today", "The staging server takes minutes to load a page",
    "The staging server is slow when we deploy", "staging server is slow, tests take forever",
    "the server for staging is slow", "The staging server is slow for all of us", "such a slow staging server again",
    "the slow staging server takes hours of our day",
]
ELEVENTH = "The staging server is very slow this afternoon"
TWO_OF_US = "Two of our testers were moved to another project, so we are too few."


def category(sink, sent):
    return sink.wait("reply.created", in_reply_to=sent).data["impediment"]["category"]


def teach(chat, sink, answer, texts=SLOW):
    """Raises all of them before anything is learned, and answers in the thread of each."""
    raised = {}
    for text in texts:
        sent = chat.message(text).sent
        raised[sent] = sink.wait("reply.created", in_reply_to=sent).data["impediment"]["id"]
    for sent, number in raised.items():
        chat.message(answer, thread=sent, author="u2")
        until(lambda: [one for one in sink.all() if one.data["impediment"] and one.data["impediment"]["id"] == number
                       and one.data["impediment"]["state"] == "not_an_impediment"], f"{number} to be put right")


def is_silent(chat, sink, text, sentinel):
    """Whether a message gets no answer; something is raised after it that surely gets one."""
    ignored, raised = chat.message(text).sent, chat.message(sentinel).sent
    sink.wait("reply.created", in_reply_to=raised)
    return not sink.all(in_reply_to=ignored)


def lines(answer):
    assert answer.returncode == 0, answer.stderr
    return [json.loads(line) for line in answer.stdout.splitlines()]


def read(daemon, text):
    return json.loads(daemon.run_in(daemon.binary, daemon.folder, "classify", "--json", text).stdout)["category"]


def test_ten_corrections_change_the_eleventh_and_undone_the_twelfth_is_read_as_at_first(line):
    it = line()
    assert read(it.daemon, ELEVENTH) == "resources"
    teach(it.chat, it.sink, "no impediment")
    known = lines(it.daemon.run("corrections", "list", "--json"))
    assert [one["text"] for one in known] == SLOW
    assert {(one["category"], one["severity"], one["workspace"]) for one in known} == {("none", None, "default")}

    *flips, summary = lines(it.daemon.run("evaluate", "--corrections", "--json"))
    assert (summary["corrections"], summary["messages"], summary["applied"]) == (10, 10, True)
    assert summary["flips"] == summary["as_corrected"] == len(flips) == 10
    assert {(one["before"]["category"], one["after"]["category"]) for one in flips} == {("resources", "none")}

    assert is_silent(it.chat, it.sink, ELEVENTH, USERS)
    assert it.daemon.stop() == 0
    it.daemon.start()
    assert is_silent(it.chat, it.sink, ELEVENTH, TWO_OF_US), "it is remembered"

    for one in known:
        assert it.daemon.run("corrections", "undo", one["id"], "--workspace", "default").returncode == 0
    assert lines(it.daemon.run("corrections", "--json")) == []
    assert it.daemon.run("corrections", "undo", known[0]["id"]).returncode == 1
    assert category(it.sink, it.chat.message(ELEVENTH).sent) == "resources"
    [summary] = lines(it.daemon.run("evaluate", "--corrections", "--json"))
    assert summary["flips"] == 0
    assert it.daemon.run("corrections", "--workspace", "elsewhere").returncode == 64


def test_held_corrections_show_what_would_flip_and_change_nothing(line, tmp_path):
    it = line({"reader": {"corrections": "hold"}})
    teach(it.chat, it.sink, "no impediment")
    assert category(it.sink, it.chat.message(ELEVENTH).sent) == "resources"
    *flips, summary = lines(it.daemon.run("evaluate", "--corrections", "--json"))
    assert (summary["applied"], summary["as_corrected"], summary["not_corrected"]) == (False, 10, 1)
    [one] = [one for one in flips if one["corrected"] is None]
    assert (one["text"], one["after"]["category"]) == (ELEVENTH, "none")
    told = it.daemon.run("evaluate", "--corrections").stdout
    assert "held" in told and f"resources, slower -> no impediment  {ELEVENTH}" in told

    labelled = [(ELEVENTH, "none", "announcement"), (TWO_OF_US, "team", "pulled_away")]
    rows = [{"text": text, "category": kind, "blocker": False, "subreason": fine, "evidence": []}
            for text, kind, fine in labelled]
    (tmp_path / "ours.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    flip, summary = lines(it.daemon.run("evaluate", tmp_path / "ours.jsonl", "--corrections", "--json"))
    assert (flip["text"], summary["messages"], summary["now_right"]) == (ELEVENTH, 2, 1)
    assert summary["with"]["right"] == summary["without"]["right"] + 1

    # Applied, the same corrections count from the next message on.
    it.daemon.settings["reader"] = {"corrections": "apply"}
    it.daemon.write()
    it.daemon.stop()
    it.daemon.start()
    assert is_silent(it.chat, it.sink, "the staging server is slow, very slow", USERS)


def test_whoever_is_erased_takes_the_examples_along(line):
    it = line()
    teach(it.chat, it.sink, "no impediment")
    exported = lines(it.daemon.run("person", "export", "chat:u1"))
    assert len([one for one in exported if one["kind"] == "correction"]) == 10
    assert it.daemon.run("person", "erase", "chat:u1").returncode == 0
    assert lines(it.daemon.run("corrections", "--json")) == []
    assert category(it.sink, it.chat.message(ELEVENTH, author="u3").sent) == "resources"


def test_what_is_corrected_at_one_daemon_is_read_so_at_the_other_with_the_next_message(new_ledger, fleet):
    it = fleet(new_ledger("postgres"))
    first, other = it.node(), it.node()
    assert category(it.sink, it.chat.message("Staging is slow").sent) == "resources"
    teach(it.chat, it.sink, "no impediment")
    first.stop()
    there = GenericSource(other.base, it.secret)
    assert is_silent(there, it.sink, ELEVENTH, USERS)
    for one in lines(other.run("corrections", "--json")):
        assert other.run("corrections", "undo", one["id"]).returncode == 0
    assert category(it.sink, there.message(ELEVENTH).sent) == "resources"
