"""Against a real Synapse: invited, it joins; what is said is answered in the thread; a kill doubles nothing."""

import pytest

from strawkit import config, free_port, until
from strawkit.matrix import BOT, MatrixUser, Synapse
from strawkit.proxy import Proxy
from strawkit.words import ENVIRONMENT, SMALL_TALK, USERS


EVERY_HOUR = {"zone": "Etc/UTC", "hours": "Mon-Sun 00:00-24:00"}


class Town:
    """One Synapse for the module; each test has a room, a daemon and a proxy of its own."""

    def __init__(self, folder):
        self.synapse = Synapse(folder)
        self.hooks = free_port()
        self.synapse.start(f"http://127.0.0.1:{self.hooks}/hooks/matrix")
        self.anna = self.synapse.user("anna")
        self.lead = self.synapse.user("lead")
        self.funder = self.synapse.user("funder")


@pytest.fixture(scope="module")
def town(binary, tmp_path_factory):
    made = Town(tmp_path_factory.mktemp("synapse"))
    yield made
    made.synapse.stop()


@pytest.fixture
def proxy(town):
    made = Proxy(town.synapse.url)
    yield made
    made.close()


@pytest.fixture
def room(town, proxy, straw):
    """A room that a team lists, with the bot in it; `room.daemon` is the daemon."""
    return Room(town, proxy, straw)


class Room:
    def __init__(self, town, proxy, straw):
        self.anna, self.funder, self.proxy = town.anna, town.funder, proxy
        self.id = town.anna.room()
        matrix = {
            "kind": "matrix", "homeserver": proxy.url, "as_token": town.synapse.as_token,
            "hs_token": town.synapse.hs_token, "user": BOT,
        }
        settings = config(
            sources={"matrix": matrix},
            people={
                "lead": {"name": "The lead", "role": "lead", "chat": f"matrix:{town.lead.id}", **EVERY_HOUR},
                "funder": {"name": "The funder", "role": "funder", "chat": f"matrix:{town.funder.id}", **EVERY_HOUR},
            },
            products={"intake": {"title": "Intake", "lead": "lead", "funder": "funder",
                                 "teams": {"forms": {"channels": [f"matrix:{self.id}"]}}}},
            policy={"preview": "1s"},
            server={"listen": f"127.0.0.1:{town.hooks}", "public_url": f"http://127.0.0.1:{town.hooks}"},
        )
        self.daemon = straw(settings)
        self.invite()

    def invite(self):
        """The bot joins, and greets the room once."""
        self.anna.call("POST", f"v3/rooms/{self.id}/invite", json={"user_id": BOT})
        until(lambda: BOT in self.anna.members(self.id), "the bot to join")
        [self.greeting] = until(lambda: self.anna.from_bot(self.id), "the bot to say what it is for")

    def raised(self, text=ENVIRONMENT):
        event = self.anna.say(self.id, text)
        [receipt] = self.anna.answers(self.id, event)
        return event, receipt

    def edits(self, event):
        return self.anna.from_bot(self.id, "m.replace", event)


def test_a_blocker_is_answered_in_its_thread_with_a_notice_that_mentions_nobody(room):
    event, receipt = room.raised()
    content = receipt["content"]
    assert "IMP-1" in content["body"]
    assert content["msgtype"] == "m.notice"
    assert content["m.mentions"] == {}
    assert content["m.relates_to"]["event_id"] == event


def test_done_in_the_thread_closes_it_and_edits_the_anchor(room):
    event, receipt = room.raised()
    room.anna.say(room.id, "done", thread=event)
    closing = room.anna.answers(room.id, event, count=2)[-1]
    assert "IMP-1" in closing["content"]["body"]
    edit = until(lambda: room.edits(receipt["event_id"]), "the anchor to be edited")[-1]
    assert edit["content"]["m.new_content"]["body"] != receipt["content"]["body"]
    assert "m.relates_to" not in edit["content"]["m.new_content"]


def test_the_funder_is_asked_in_a_room_of_their_own_and_answers_there_by_word(room, town):
    event, _ = room.raised(ENVIRONMENT)
    private = town.lead.room(BOT, is_direct=True)
    until(lambda: BOT in town.lead.members(private), "the bot to join the lead in private")
    town.lead.say(private, "IMP-1 confirm")

    [own] = until(lambda: room.funder.rooms()[0], "the bot to ask the funder into a room", 60)
    room.funder.join(own)
    [ask] = until(lambda: room.funder.from_bot(own), "the ask")
    assert "IMP-1" in ask["content"]["body"] and room.anna.id not in ask["content"]["body"]
    room.funder.say(own, "1")
    decided = until(
        lambda: [each for each in room.anna.answers(room.id, event, count=2) if "decided" in each["content"]["body"]],
        "the team to hear what the funder decided")
    assert "IMP-1" in decided[0]["content"]["body"]


def test_an_edited_message_is_read_again(room):
    event, receipt = room.raised()
    room.anna.edit(room.id, event, USERS)
    edit = until(lambda: room.edits(receipt["event_id"]), "the anchor to be edited")[-1]
    assert "access to users" in edit["content"]["m.new_content"]["body"].lower()


def test_a_redacted_message_is_withdrawn(room):
    event, receipt = room.raised(ENVIRONMENT + " Marker: zanzibar.")
    room.anna.redact(room.id, event)
    until(lambda: room.edits(receipt["event_id"]), "the anchor to say that it is withdrawn")
    assert b"zanzibar" not in room.daemon.on_disk()


def test_small_talk_and_its_own_echo_are_ignored(room):
    small_talk = room.anna.say(room.id, SMALL_TALK)
    event, receipt = room.raised()
    said = [one["event_id"] for one in room.anna.from_bot(room.id)]
    assert said == [room.greeting["event_id"], receipt["event_id"]]
    assert not room.anna.from_bot(room.id, "m.thread", small_talk)


def test_words_while_it_was_away_are_answered_when_it_is_back(room):
    room.daemon.stop()
    event = room.anna.say(room.id, ENVIRONMENT)
    room.daemon.start()
    [receipt] = room.anna.answers(room.id, event, timeout=60)
    assert "IMP-1" in receipt["content"]["body"]


@pytest.mark.parametrize("moment", ["before the server has it", "after the server has it"])
def test_after_a_kill_between_delivery_and_answer_the_receipt_comes_exactly_once(room, moment):
    before = len(room.proxy.seen)
    room.proxy.hold(lambda method, path: method == "PUT" and "/send/" in path, before=moment.startswith("before"))
    event = room.anna.say(room.id, ENVIRONMENT)
    assert room.proxy.held.wait(30), "straw never tried to answer"
    room.daemon.kill()
    room.proxy.release()
    room.daemon.start()
    sends = lambda: [seen for seen in room.proxy.seen[before:] if seen[0] == "PUT" and "/send/" in seen[1]]
    until(lambda: len(sends()) >= (1 if moment.startswith("before") else 2), "the answer to be sent again", timeout=60)
    assert len({path for _, path, _, _ in sends()}) == 1, "the second send must carry the transaction id of the first"
    # A later exchange in the same room has passed all that could still be on its way.
    room.raised(USERS)
    assert len(room.anna.from_bot(room.id, "m.thread", event)) == 1


def test_a_wrong_token_is_403_and_none_is_401(town, room):
    path = f"{room.daemon.base}/hooks/matrix/_matrix/app/v1/transactions/t1"
    for headers, status in (({}, 401), ({"authorization": "Bearer wrong"}, 403)):
        answer = room.anna.client.put(path, json={"events": []}, headers={"authorization": "", **headers})
        assert answer.status_code == status, answer.text
        assert answer.json()["errcode"].startswith("M_")


def test_an_authentic_transaction_is_200_whatever_is_in_it(town, room):
    path = f"{room.daemon.base}/hooks/matrix/_matrix/app/v1/transactions/t"
    bot = MatrixUser(room.daemon.base, BOT, town.synapse.hs_token)
    bodies = [b'{"events":[{"type":"m.room.message"}]}', b'{"events":7}', b"{", b'{"events":[null,{}]}',
              b'{"events":[' + b"[" * 10_000 + b"]" * 10_000 + b"]}"]
    for number, body in enumerate(bodies):
        answer = bot.client.put(f"{path}{number}", content=body, headers={"content-type": "application/json"})
        assert (answer.status_code, answer.json()) == (200, {}), body[:60]
    room.raised()
