import ArgumentParser
import Foundation
import TestKit

/// Slack as a program, for tests that are not written in Swift. It ends when its standard input does, so that it
/// never outlives whoever started it.
@main
struct SlackPeer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "straw-slack-peer", abstract: "A double of Slack's Web API, and a way to steer it.")

    @Option(help: "The port on the loopback interface; 0: a free one.") var port = 0
    @Option(help: "The ids of its workspaces.") var team = ["T0ACME"]

    func run() throws {
        var worlds = team.map(SlackWorld.init)
        let double =
            switch worlds.count {
            case 2...:
                try SlackDouble(worlds.removeFirst(), worlds.removeFirst(), port: port, beside: Control.answer)
            default: try SlackDouble(worlds.first ?? SlackWorld(), port: port, beside: Control.answer)
            }
        let address: SlackValue = ["url": .string(double.url), "api_url": .string(double.apiURL)]
        FileHandle.standardOutput.write(Data((address.text + "\n").utf8))
        while readLine() != nil {}
        double.close()
    }
}
