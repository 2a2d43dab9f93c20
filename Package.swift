// swift-tools-version: 6.2
import PackageDescription

/// Every room is built under the same strict rules; see docs/decisions/0002-strict-settings.md.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// Arithmetic over some hundred thousand weights takes ten times as long without it, which every test that reads a
/// message would pay.
let fastWhileTesting: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// One room of the house: docs/architecture.md says what each is for and what it may use.
func room(
    _ name: String, uses: [Target.Dependency] = [], resources: [Resource] = [], leaving: [String] = [],
    also: [SwiftSetting] = []
) -> Target {
    .target(name: name, dependencies: uses, exclude: leaving, resources: resources, swiftSettings: strict + also)
}

func tests(
    of name: String, uses: [Target.Dependency] = [], resources: [Resource] = [], leaving: [String] = []
) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.init(stringLiteral: name)] + uses, exclude: leaving, resources: resources,
        swiftSettings: strict)
}

let package = Package(
    name: "straw",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "straw", targets: ["straw"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),

        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),

        room("Impediments"),
        room("Letters", uses: ["Impediments"]),
        room(
            "Triage", uses: ["Impediments"], resources: [.copy("Resources")], leaving: ["Corpus"],
            also: fastWhileTesting),
        room("Chat", uses: ["Impediments", "Letters", crypto]),
        room("Correspondence", uses: ["Impediments", "Letters", mustache]),
        room("Ledger", uses: ["CPostgres", "Impediments", "Letters", crypto, grdb]),
        room("Curl", uses: ["CCurl", logging, lifecycle]),
        room("Courier", uses: ["Impediments", "Letters", "Ledger", "Chat", "Curl", logging, metrics, lifecycle]),
        room(
            "Daemon",
            uses: [
                "Impediments", "Letters", "Triage", "Chat", "Correspondence", "Ledger", "Curl", "Courier",
                crypto, hummingbird, lifecycle, logging, metrics, mustache, yams,
            ]),
        .executableTarget(
            name: "straw",
            dependencies: ["Daemon", "Impediments", "Ledger", "Letters", "Triage", argumentParser, logging, metrics],
            swiftSettings: strict),
        .executableTarget(
            name: "straw-bench",
            dependencies: [
                "Chat", "Correspondence", "Daemon", "Impediments", "Ledger", "Letters", "Triage", argumentParser, grdb,
            ], path: "Benchmarks/Bench", swiftSettings: strict),
        room("TestKit", uses: ["Impediments", "Letters", "Ledger"]),
        room(
            "Simulation",
            uses: ["Impediments", "Letters", "Triage", "Chat", "Ledger", "Courier", "Daemon", "TestKit"]),
        .executableTarget(
            name: "straw-torture", dependencies: ["Simulation", argumentParser], path: "Benchmarks/Torture",
            swiftSettings: strict),
        .executableTarget(
            name: "straw-slack-peer", dependencies: ["TestKit", argumentParser], path: "Tests/SlackPeer",
            swiftSettings: strict),
        .executableTarget(
            name: "straw-model-peer", dependencies: ["TestKit", argumentParser], path: "Tests/ModelPeer",
            swiftSettings: strict),

        tests(of: "Impediments"),
        tests(of: "Triage", uses: ["Impediments"], leaving: ["HeldOut"]),
        tests(of: "Chat", uses: ["Impediments", "Letters", crypto]),
        tests(of: "Correspondence", uses: ["Impediments", "Letters"]),
        tests(of: "Ledger", uses: ["Impediments", "Letters", "TestKit", grdb]),
        tests(of: "Curl", uses: ["CCurl", "TestKit", logging, lifecycle]),
        tests(
            of: "Courier", uses: ["Chat", "Curl", "Impediments", "Ledger", "Letters", "TestKit", logging, lifecycle]),
        tests(
            of: "Daemon",
            uses: [
                "Chat", "Correspondence", "Curl", "Impediments", "Ledger", "Letters", "TestKit", "Triage", crypto,
                logging, metrics,
            ]),
        tests(of: "Simulation"),
    ]
)
