import Impediments

/// Looking for one workspace among several.
extension Settings {
    /// The same with one workspace only; `nil` where no file has this name.
    package func only(_ name: String) -> Settings? {
        var settings = self
        settings.workspaces.removeAll { $0.name != name }
        return settings.workspaces.isEmpty ? nil : settings
    }

    /// Names of the workspaces in which somebody is the funder of a product.
    package func workspaces(ofFunder id: String) -> [String] {
        workspaces.filter { $0.directory.funders.contains(id) }.map(\.name)
    }

    /// Names of the workspaces that have a team of this key.
    package func workspaces(ofTeam id: String) -> [String] {
        workspaces.filter { workspace in
            workspace.directory.products.values.contains { product in product.teams.contains { $0.id == id } }
        }.map(\.name)
    }
}
