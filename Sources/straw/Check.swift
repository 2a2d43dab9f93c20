internal import ArgumentParser
internal import Daemon
internal import Impediments

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check the configuration: every problem at once, with line and column.",
        discussion: """
            Changes nothing; secrets that are not there yet are not made. What can be served, and is most likely not \
            what was meant, is told on standard error as a warning, and the exit code is 0 all the same.
            """)

    @OptionGroup var config: ConfigOption
    @Flag(help: "One JSON object a line for each error and warning, on standard output.") var json = false

    func run() throws {
        if json { return try tellAll() }
        let settings = try config.settings(secrets: .looked)
        for warning in settings.warnings { Terminal.complain("\(warning)") }
        for workspace in settings.workspaces {
            let directory = workspace.directory
            let count = settings.warnings.count { $0.file == workspace.file }
            let problems = count == 0 ? "no problems" : "no errors, \(count) \(count == 1 ? "warning" : "warnings")"
            try Terminal.say(
                "\(workspace.file): \(problems) (workspace \(workspace.name): sources \(workspace.sources.count), "
                    + "people \(directory.people.count), products \(directory.products.count))")
        }
    }

    private func tellAll() throws {
        do throws(SettingsProblems) {
            let settings = try Settings.load(files: config.files, environment: .process(secrets: .looked))
            for warning in settings.warnings { Terminal.announce(warning.json) }
        } catch {
            for problem in error.problems + error.warnings { Terminal.announce(problem.json) }
            throw ExitCode(Ending.badConfiguration.rawValue)
        }
    }
}
