/// In what form a digest or a pack is printed.
package enum PrintFormat: String, Sendable, CaseIterable { case text, markdown, html, json }
