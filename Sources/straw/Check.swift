internal import ArgumentParser
internal import Daemon
internal import Impediments

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check the configuration: every problem at once, with line and column.",
        discussion: "Changes nothing; secrets that are not there yet are not made.")

    @OptionGroup var config: ConfigOption

    func run() throws {
        for workspace in try config.settings(secrets: .looked).workspaces {
            let directory = workspace.directory
            try Terminal.say(
                "\(workspace.file): no problems (workspace \(workspace.name): sources \(workspace.sources.count), "
                    + "people \(directory.people.count), products \(directory.products.count))")
        }
    }
}
