internal import ArgumentParser
@main struct Straw: AsyncParsableCommand { func run() async throws {} }
