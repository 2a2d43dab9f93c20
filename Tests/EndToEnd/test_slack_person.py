"""Slack, for one person: private letters, forms, commands, the shortcut, and the bot's own page."""

import json
from datetime import date, timedelta

import pytest

from strawkit import until
from strawkit.slack_town import QUICK
from strawkit.state import backup, query
from strawkit.words import ENVIRONMENT, SMALL_TALK, USERS


def asked(it):
    """A blocker that has reached the funder: its ts, the receipt, and the ask."""
    ts, receipt = it.raised(ENVIRONMENT)
    return ts, receipt, ask(it)


def ask(it):
    return until(lambda: next(
        (one for one in it.peer.messages(it.peer.direct("U0FUNDER")) if "One thing" in one["text"]), None), "the ask")


def day(days):
    return (date.today() + timedelta(days=days)).isoformat()


def form(it, user, count=1):
    """The form that has opened before somebody."""
    return until(lambda: views if len(views := [one["view"] for one in it.peer.views() if one["user"] == user]) >= count
                 else None, f"a form before {user}")[-1]


# The funder and the lead


def test_the_funder_is_asked_privately_and_answers_with_one_click(slack):
    it = slack(policy=QUICK)
    ts, receipt, letter = asked(it)
    assert "U0ANNA" not in str(letter) and "blocked" not in letter["text"].lower()
    [first] = [one for block in letter["blocks"] for one in block.get("elements", []) if one.get("style") == "primary"]
    assert first["text"]["text"].startswith("1 ")
    it.chat.click(letter, first["text"]["text"], "U0FUNDER")
    it.told("C0FORMS", ts, "decided")
    it.now_reads(receipt, "The funder has decided")
    assert len(it.peer.requests("conversations.open")) == 2  # the lead and the funder, once each


def test_the_funder_answers_by_word_in_the_private_conversation(slack):
    it = slack(policy=QUICK)
    ts, _, letter = asked(it)
    it.chat.message("1", letter["channel"], "U0FUNDER")
    it.told("C0FORMS", ts, "decided")


def test_the_lead_previews_and_holds_with_a_reason(slack):
    it = slack(policy={**QUICK, "funder_if_unresolved": "7202s", "preview": "7200s"})
    it.raised(ENVIRONMENT)
    preview = until(lambda: next(
        (one for one in it.peer.messages(it.peer.direct("U0LEAD")) if "goes to the funder" in one["text"]), None),
        "the preview")
    it.chat.click(preview, "Hold it", "U0LEAD")
    view = form(it, "U0LEAD")
    assert it.chat.submit(view, "U0LEAD").json()["errors"].keys() == {"reason"}
    answer = it.chat.submit(view, "U0LEAD", reason="The supplier has promised it for tomorrow.")
    assert (answer.status_code, answer.content) == (200, b"")
    until(lambda: query(backup(it.daemon), "SELECT body FROM impediment")[0][0].count('"hold'), "the hold to be kept")


def test_a_promise_needs_a_day_and_a_form_asks_for_it(slack):
    it = slack(policy=QUICK)
    ts, receipt, letter = asked(it)
    it.chat.click(letter, "Mine, by a date", "U0FUNDER")
    view = form(it, "U0FUNDER")
    assert view["title"]["text"] == "By which day?"
    assert [one["element"]["type"] for one in view["blocks"] if one["type"] == "input"] == ["datepicker"]
    for wrong in ({}, {"date": day(-3)}, {"date": "soon"}):
        answer = it.chat.submit(view, "U0FUNDER", **wrong).json()
        assert answer["response_action"] == "errors" and set(answer["errors"]) == {"date"} and answer["errors"]["date"]
    answer = it.chat.submit(view, "U0FUNDER", date=day(7))
    assert (answer.status_code, answer.content) == (200, b""), "an empty body closes the form"
    it.now_reads(receipt, "Promised for")


def test_a_number_of_days_is_checked_too(slack):
    it = slack(policy=QUICK)
    ts, receipt, letter = asked(it)
    it.chat.click(letter, "Not now", "U0FUNDER")
    view = form(it, "U0FUNDER")
    for wrong in ("0", "366", "7.5", "many"):
        assert it.chat.submit(view, "U0FUNDER", days=wrong).json()["errors"].keys() == {"days"}
    it.chat.submit(view, "U0FUNDER", days="14")
    it.now_reads(receipt, "The funder returns to it")


@pytest.mark.refusals("expired_trigger_id")
def test_a_form_that_comes_too_late_is_said_beside(slack):
    it = slack(policy=QUICK)
    ts, receipt, letter = asked(it)
    it.chat.click(letter, "More information", "U0FUNDER", late=4)
    late = until(lambda: next(
        (one for one in it.peer.messages(letter["channel"]) if "too late" in one["text"]), None), "word of it")
    assert not it.peer.views()
    it.chat.click(letter, "More information", "U0FUNDER")
    it.chat.submit(form(it, "U0FUNDER"), "U0FUNDER", text="Which supplier is it?")
    asked_lead = lambda: [one for one in it.peer.messages(it.peer.direct("U0LEAD")) if "Which supplier" in one["text"]]
    until(asked_lead, "the question to reach the lead")
    assert late["ts"] > letter["ts"]


def test_whoever_may_not_is_told_so_and_nobody_else(slack):
    it = slack(policy=QUICK)
    ts, receipt, letter = asked(it)
    before = len(it.peer.messages("C0FORMS"))
    it.chat.click(receipt, "I drive it", "U0FUNDER")
    [aside] = it.peer.asides("U0FUNDER")
    assert "IMP-1" in aside["text"] and aside["by"] == "response_url"
    assert len(it.peer.messages("C0FORMS")) == before


def test_a_click_on_what_is_over_is_answered_beside(slack):
    it = slack()
    ts, receipt = it.raised(ENVIRONMENT)
    it.chat.message("done", thread=ts, user="U0BEN")
    it.now_reads(receipt, "Said to be over")
    it.chat.click(receipt, "I drive it", "U0BEN")
    [aside] = it.peer.asides("U0BEN")
    assert "IMP-1" in aside["text"]


# Commands


def test_commands_are_answered_beside_and_only_what_is_raised_is_seen(slack):
    it = slack()
    it.chat.command("help")
    [help] = it.peer.asides("U0ANNA")
    assert "raise" in help["text"] and "status" in help["text"]
    it.chat.command(f"raise {ENVIRONMENT}")
    [anchor] = until(lambda: it.peer.messages("C0FORMS"), "what was raised, in the channel")
    assert "IMP-1" in anchor["text"] and "thread_ts" not in anchor
    assert "IMP-1" in it.peer.asides("U0ANNA", 2)[1]["text"]
    it.chat.command("status", user="U0BEN")
    assert "IMP-1" in it.peer.asides("U0BEN")[0]["text"]
    for number, (command, words) in enumerate([
            ("next 1", "IMP-1"), ("why IMP-1", "IMP-1"), ("mine", "Nothing"), ("retro", ""), ("fly to the moon", ""),
    ], 2):
        it.chat.command(command, user="U0BEN")
        assert words in it.peer.asides("U0BEN", number)[-1]["text"], command
    it.chat.command("own 1", user="U0BEN")
    it.now_reads(anchor, "drives it")
    it.chat.command("mine", user="U0BEN")
    until(lambda: "IMP-1" in it.peer.ephemerals("U0BEN")[-1]["text"], "what is theirs now")
    assert all(one["by"] == "response_url" for one in it.peer.ephemerals())


def test_what_a_command_raised_has_a_thread_of_its_own(slack):
    it = slack()
    it.chat.command(f"raise {ENVIRONMENT}")
    [anchor] = until(lambda: it.peer.messages("C0FORMS"), "what was raised")
    it.chat.command("done 1", user="U0BEN")
    it.now_reads(anchor, "Said to be over")
    [closing] = it.peer.answers("C0FORMS", anchor["ts"])
    assert "IMP-1" in closing["text"]
    it.chat.message("reopen", thread=anchor["ts"])
    it.now_reads(anchor, "Who drives it?")


@pytest.mark.parametrize("words", [SMALL_TALK, "the printer"])
def test_what_is_raised_by_command_is_raised_whatever_it_reads_as(slack, words):
    it = slack()
    it.chat.command(f"raise {words}")
    [anchor] = until(lambda: it.peer.messages("C0FORMS"), "what was raised")
    assert "IMP-1" in anchor["text"]


def test_a_command_where_no_team_is_says_how_to_connect(slack):
    it = slack()
    it.peer.channel("C0ELSE", ["U0ANNA"])
    it.chat.command(f"raise {ENVIRONMENT}", channel="C0ELSE")
    [aside] = it.peer.asides("U0ANNA")
    assert "company:C0ELSE" in aside["text"]
    assert not it.peer.messages()


def test_a_command_in_private_is_answered_there(slack):
    it = slack()
    own = it.peer.direct("U0ANNA")
    it.chat.command("status", channel=own)
    until(lambda: it.peer.messages(own) + it.peer.ephemerals("U0ANNA"), "the answer")


# The shortcut, and the page


def test_the_shortcut_raises_what_somebody_else_said(slack):
    it = slack()
    ts = it.chat.message(SMALL_TALK, user="U0BEN")
    it.chat.shortcut(ts, "U0ANNA")
    [receipt] = it.peer.answers("C0FORMS", ts)
    assert "IMP-1" in receipt["text"]
    [aside] = it.peer.asides("U0ANNA")
    assert "IMP-1" in aside["text"]
    it.chat.shortcut(ts, "U0BEN")
    assert "IMP-1" in it.peer.asides("U0BEN")[0]["text"]
    it.raised(USERS)
    assert query(backup(it.daemon), "SELECT count(*) FROM impediment") == [(2,)]


def test_the_page_shows_what_is_open_and_the_funder_what_is_asked(slack):
    it = slack(policy=QUICK)
    it.chat.look_home("U0ANNA")
    page = until(lambda: it.peer.home("U0ANNA"), "the page")
    assert "Nothing is open" in str(page["blocks"])
    ts, receipt, letter = asked(it)
    it.chat.look_home("U0ANNA")
    until(lambda: "IMP-1" in str(it.peer.home("U0ANNA")["blocks"]), "the page to show it")
    it.chat.look_home("U0FUNDER")
    page = until(lambda: it.peer.home("U0FUNDER"), "the funder's page")
    assert "IMP-1" in str(page["blocks"]) and "nurses" not in str(page["blocks"])
    label = next(one["text"]["text"] for block in page["blocks"] for one in block.get("elements", [])
                 if one.get("type") == "button" and one["text"]["text"].startswith("1 "))
    it.chat.click(page, label, "U0FUNDER")
    it.told("C0FORMS", ts, "decided")


def test_people_of_another_company_are_themselves(slack):
    """In a shared channel U0BEN of another workspace is not our U0BEN."""
    it = slack()
    ts, receipt = it.raised(ENVIRONMENT)
    event = it.chat.spoken("message", "own", "C0FORMS", "U0LEAD", it.peer.say("own", "C0FORMS", "U0LEAD", ts), ts)
    event |= {"team": "T0OTHER", "user_team": "T0OTHER", "source_team": "T0OTHER"}
    assert it.chat.event(event, is_ext_shared_channel=True).status_code == 200
    owned = it.now_reads(receipt, "drives it")
    assert "The lead drives it" not in owned["text"]


def test_a_privately_asked_question_is_answered_privately(slack):
    it = slack()
    own = it.peer.direct("U0ANNA")
    it.chat.message("what can you do?", own, "U0ANNA")
    until(lambda: it.peer.messages(own), "the answer")
    assert not it.peer.messages("C0FORMS")


def test_what_the_lead_writes_reaches_the_funder_as_words_and_formats_nothing(slack):
    it = slack(policy={**QUICK, "funder_if_unresolved": "8s", "preview": "7s"})
    it.raised(ENVIRONMENT)
    # As Slack sends what somebody has typed.
    words = "Give R&amp;D &lt;!channel&gt; *now* &lt;https://ex.test|here&gt; `x` by Friday"
    it.chat.message(f"IMP-1 wording {words}", it.peer.direct("U0LEAD"), "U0LEAD")
    letter = ask(it)
    said = json.dumps(letter["blocks"], ensure_ascii=False) + letter["text"]
    assert "&lt;!channel&gt;" in said and "R&amp;D" in said
    assert "<!channel>" not in said and "<https://ex.test" not in said and "*now*" not in said and "`x`" not in said


def test_what_was_raised_by_command_can_be_taken_back_beside_it(slack):
    it = slack()
    it.chat.command(f"raise {ENVIRONMENT}")
    told = until(lambda: next(
        (one for one in it.peer.ephemerals("U0ANNA") if "It is IMP-1" in one["text"]), None), "its number")
    it.chat.click(told, "Withdraw it", "U0ANNA")
    until(lambda: any("Withdrawn" in one["text"] for one in it.peer.messages("C0FORMS")), "that it is withdrawn")


def test_the_same_as_another_is_counted_with_it_and_taken_out_again(slack):
    it = slack()
    it.raised(ENVIRONMENT)
    ts, receipt = it.raised(USERS, user="U0BEN")
    it.chat.click(receipt, "The same as another", "U0BEN")
    view = form(it, "U0BEN")
    assert it.chat.submit(view, "U0BEN", into="nine").json()["response_action"] == "errors"
    assert it.chat.submit(view, "U0BEN", into="1").status_code == 200
    merged = it.told("C0FORMS", ts, "counted with IMP-1")
    it.chat.click(merged, "Count it by itself", "U0BEN")
    it.told("C0FORMS", ts, "IMP-2")
