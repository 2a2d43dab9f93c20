import Chat
import Impediments
import Letters
import Testing

/// Slack may send any of these to an app that subscribes to them, by intention or not.
@Suite("Slack, every type of the Events API")
struct SlackEventTypesTests {
    let source = SlackSource()

    /// The types, grouped by what stands in them besides. The few that we read are in `spoken`.
    static let shapes: [(members: String, types: [String])] = [
        (
            #""channel":"C0ENG","user":"U0ANNA""#,
            [
                "channel_archive", "channel_left", "channel_unarchive", "group_archive", "group_close", "group_left",
                "group_open", "group_unarchive", "im_close", "im_open", "member_left_channel", "channel_deleted",
                "group_deleted", "member_joined_channel", "agent_session_stopped", "agent_session_title_changed",
            ]
        ),
        (
            #""channel":{"id":"C0ENG","name":"eng","created":1699999990,"creator":"U0ANNA"},"user":"U0ANNA""#,
            ["channel_created", "channel_rename", "group_rename", "im_created"]
        ),
        (
            #""channel":"C0ENG","latest":"1699999980.000100","ts":"1699999990.000100""#,
            ["channel_history_changed", "group_history_changed", "im_history_changed"]
        ),
        (
            #""channel":"C0ENG","previously_connected_team_id":"T0ELSE","connected_team_id":"T0ELSE","is_ext_shared":false"#,
            ["channel_shared", "channel_unshared"]
        ),
        (#""old_channel_id":"G0ENG","new_channel_id":"C0ENG""#, ["channel_id_changed"]),
        (#""channel_id":"C0ENG","actor_id":"U0ANNA","new_value":"admins""#, ["channel_posting_permissions"]),
        (
            #""channel_id":"C0ENG","file_id":"F1","file":{"id":"F1"},"user_id":"U0ANNA""#,
            ["file_change", "file_created", "file_deleted", "file_public", "file_shared", "file_unshared"]
        ),
        (
            #""comment":"Fc1","file_id":"F1","file":{"id":"F1"}"#,
            ["file_comment_added", "file_comment_deleted", "file_comment_edited"]
        ),
        (
            #""user":"U0ANNA","item":{"type":"message","channel":"C0ENG","ts":"1699999980.000100"},"reaction":"eyes","item_user":"U0BOB","channel_id":"C0ENG""#,
            ["reaction_added", "reaction_removed", "pin_added", "pin_removed", "star_added", "star_removed"]
        ),
        (
            #""user":{"id":"U0ANNA","team_id":"T0ACME","name":"anna","profile":{"status_text":"away"}},"cache_ts":1699999990"#,
            ["user_change", "user_huddle_changed", "user_profile_changed", "user_status_changed", "team_join"]
        ),
        (
            #""subteam":{"id":"S1","team_id":"T0ACME","handle":"ops","users":["U0ANNA"]},"subteam_id":"S1","added_users":["U0ANNA"]"#,
            [
                "subteam_created", "subteam_members_changed", "subteam_self_added", "subteam_self_removed",
                "subteam_updated",
            ]
        ),
        (
            #""team_ids":["T0ACME"],"name":"Acme","url":"https://acme.test","domain":"acme","email_domain":"acme.test""#,
            ["team_access_granted", "team_access_revoked", "team_domain_change", "team_rename", "email_domain_changed"]
        ),
        (
            #""user":"U0ANNA","dnd_status":{"dnd_enabled":true,"next_dnd_start_ts":1699999990,"next_dnd_end_ts":1700009990}"#,
            ["dnd_updated", "dnd_updated_user"]
        ),
        (#""subtype":"add","name":"parrot","value":"https://emoji.test/parrot.png""#, ["emoji_changed"]),
        (
            #""invite":{"id":"I1","inviting_team":{"id":"T0ELSE"},"recipient_email":"a@x.test"},"channel":{"id":"C0ENG"},"invite_request":{"id":"I1"}"#,
            [
                "invite_requested", "shared_channel_invite_accepted", "shared_channel_invite_approved",
                "shared_channel_invite_declined", "shared_channel_invite_received", "shared_channel_invite_requested",
            ]
        ),
        (
            #""channel":"C0ENG","user":"U0ANNA","message_ts":"1699999980.000100","links":[{"domain":"x.test","url":"https://x.test/1"}]"#,
            ["link_shared", "entity_details_requested"]
        ),
        (
            #""channel_id":"C0ENG","message_ts":"1699999980.000100","app_id":"A1","metadata":{"event_type":"x","event_payload":{}},"previous_metadata":{}"#,
            ["message_metadata_deleted", "message_metadata_posted", "message_metadata_updated"]
        ),
        (
            #""assistant_thread":{"user_id":"U0ANNA","context":{"channel_id":"C0ENG"},"channel_id":"D1","thread_ts":"1699999980.000100"}"#,
            ["assistant_thread_context_changed", "assistant_thread_started", "app_context_changed"]
        ),
        (#""call_id":"R1","user_id":"U0ANNA","channel_id":"D1","external_unique_id":"x""#, ["call_rejected"]),
        (#""enterprise_id":"E0ORG""#, ["grid_migration_finished", "grid_migration_started"]),
        (
            #""app_id":"A1","app_name":"x","app_owner_id":"U0ANNA","user_id":"U0ANNA","team_id":"T0ACME","app_request":{"id":"1"}"#,
            ["app_deleted", "app_installed", "app_requested", "app_uninstalled_team"]
        ),
        (
            #""function":{"id":"Fn1","callback_id":"x"},"inputs":{},"function_execution_id":"Fx1","workflow_execution_id":"Wx1","bot_access_token":"xwfp-1""#,
            ["function_executed"]
        ),
        (
            #""workflow_id":"W1","callback_id":"x","workflow_step":{"workflow_step_execute_id":"1"},"workflow_published_configuration":{}"#,
            [
                "workflow_deleted", "workflow_published", "workflow_step_deleted", "workflow_step_execute",
                "workflow_unpublished",
            ]
        ),
        (
            #""resources":[{"resource":{"type":"im","grant":{"type":"specific","resource_id":"D1"}},"scopes":["chat:write"]}],"scopes":["chat:write"],"trigger_id":"1.2.a","user":"U0ANNA","scope":"chat:write""#,
            [
                "resources_added", "resources_removed", "scope_denied", "scope_granted", "user_resource_denied",
                "user_resource_granted", "user_resource_removed",
            ]
        ),
        (#""tokens":{"oauth":["U0ANNA"],"bot":[]}"#, ["tokens_revoked"]),
        (#""user":"U0ANNA","channel":"D1","tab":"messages""#, ["app_home_opened"]),
        // Whatever Slack thinks of next, and types of the old socket.
        ("\"x\":1", ["something_new", "hello", "goodbye", "user_typing", "presence_change"]),
    ]

    static let events: [(type: String, event: String)] = shapes.flatMap { shape in
        shape.types.map { ($0, #"{"type":"\#($0)",\#(shape.members),"event_ts":"1699999990.000100"}"#) }
    }

    @Test("is answered, and says nothing where it says nothing to us", arguments: events)
    func silent(type: String, event: String) {
        let delivery = source.delivery(SlackSource.callback(event))
        #expect(source.refusal(of: delivery) == nil)
        #expect(source.decoded(delivery).isEmpty, "\(type)")
        #expect(source.answer(to: delivery) == HookAnswer(status: 200, contentType: "text/plain", body: ""))
        // Even with nothing in it, none of them is worth a place in the quarantine, but for the one that is ours.
        let bare = source.decoded(source.delivery(SlackSource.callback(#"{"type":"\#(type)"}"#)))
        #expect(bare.isEmpty || type == "member_joined_channel")
    }

    @Test(
        "is read where it says something to us",
        arguments: [
            SlackSource.callback(SlackSource.said("x")),
            SlackSource.callback(SlackSource.said("x", type: "app_mention")),
            SlackSource.callback(#"{"type":"member_joined_channel","user":"U0BOT","channel":"C1"}"#),
            SlackSource.callback(#"{"type":"app_home_opened","user":"U1","channel":"D1","tab":"home"}"#),
            SlackSource.callback(#"{"type":"app_uninstalled"}"#),
            SlackSource.callback(#"{"type":"tokens_revoked","tokens":{"bot":["U0BOT"]}}"#),
            #"{"type":"app_rate_limited","team_id":"T0ACME","minute_rate_limited":1699999980,"api_app_id":"A1"}"#,
        ])
    func spoken(body: String) throws {
        let delivery = source.delivery(body)
        #expect(source.refusal(of: delivery) == nil)
        let inbound = try #require(source.decoded(delivery).first?.inbound)
        #expect(try decodedAgain(inbound) == inbound)
        #expect(source.answer(to: delivery).status == 200)
    }

    @Test("no type stands twice in the list")
    func complete() {
        #expect(Set(Self.events.map(\.type)).count == Self.events.count)
        #expect(Self.events.count > 95)
    }
}
