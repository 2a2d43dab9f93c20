internal import Foundation
package import Logging

/// Where log lines go: standard error, as text for people or as JSON for machines (`log.format`).
package enum LogLine {
    package static func bootstrap(_ settings: LogSettings) {
        let level = Logger.Level(rawValue: settings.level.rawValue) ?? .info
        LoggingSystem.bootstrap { label in
            var handler: any LogHandler =
                switch settings.format {
                case .text: StreamLogHandler.standardError(label: label)
                case .json: JSONLogHandler()
                }
            handler.logLevel = level
            return handler
        }
    }
}

/// One JSON object a line: time, level, message and the facts as they are.
package struct JSONLogHandler: LogHandler {
    package var logLevel = Logger.Level.info
    package var metadata: Logger.Metadata = [:]

    package init() {}

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var fields = (event.metadata ?? [:]).merging(metadata) { own, _ in own }.mapValues { "\($0)" }
        fields["at"] = Date().formatted(.iso8601)
        fields["level"] = event.level.rawValue
        fields["message"] = "\(event.message)"
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            try FileHandle.standardError.write(contentsOf: try encoder.encode(fields) + Data("\n".utf8))
        } catch {
            // A log that nobody can read any more must not stop the daemon.
        }
    }
}
