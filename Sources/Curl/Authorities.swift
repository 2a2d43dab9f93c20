import CCurl
import Foundation

/// The certificates that TLS trusts: the system's and the operator's, joined once.
///
/// libcurl takes one bundle, and naming a file of one's own replaces the system's; so both are put together.
/// Touched only on the reactor's thread, which frees it last.
@safe struct Authorities: ~Copyable {
    /// `nil`: libcurl's own default.
    let bytes: UnsafeMutableRawBufferPointer?

    init(further: [UInt8]) {
        guard !further.isEmpty else {
            unsafe bytes = nil
            return
        }
        let joined = Self.systemBundle() + [UInt8(ascii: "\n")] + further
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: joined.count, alignment: 1)
        unsafe buffer.copyBytes(from: joined)
        unsafe bytes = buffer
    }

    deinit { unsafe bytes?.deallocate() }

    private static func systemBundle() -> [UInt8] {
        guard let info = unsafe curl_version_info(CURLVERSION_TENTH), let path = unsafe info.pointee.cainfo,
            let data = FileManager.default.contents(atPath: unsafe String(cString: path))
        else { return [] }
        return Array(data)
    }
}
