import CCurl

/// One easy handle of libcurl: options in, facts out. Touched only on the reactor's thread.
@safe struct EasyHandle: ~Copyable {
    let raw: UnsafeMutableRawPointer

    init() throws(CurlError) {
        guard let raw = unsafe curl_easy_init() else { throw CurlError(.other, "libcurl gave no handle") }
        unsafe self.raw = raw
    }

    deinit { unsafe curl_easy_cleanup(raw) }

    var address: Int { unsafe Int(bitPattern: raw) }

    func set(_ option: CURLoption, _ value: Int) throws(CurlError) {
        try Self.check(unsafe straw_curl_easy_set_long(raw, option, value), option)
    }

    func set(_ option: CURLoption, _ value: Bool) throws(CurlError) {
        try set(option, value ? 1 : 0)
    }

    func set(_ option: CURLoption, offset value: Int) throws(CurlError) {
        try Self.check(unsafe straw_curl_easy_set_off(raw, option, curl_off_t(value)), option)
    }

    /// libcurl copies the text.
    func set(_ option: CURLoption, _ value: String) throws(CurlError) {
        try Self.check(unsafe straw_curl_easy_set_string(raw, option, value), option)
    }

    /// libcurl keeps the pointer.
    func set(_ option: CURLoption, _ value: UnsafeMutableRawPointer) throws(CurlError) {
        try Self.check(unsafe straw_curl_easy_set_pointer(raw, option, value), option)
    }

    func set(_ option: CURLoption, _ list: borrowing StringList) throws(CurlError) {
        try Self.check(unsafe straw_curl_easy_set_list(raw, option, list.head), option)
    }

    /// libcurl copies the bytes, of which it must know the number first.
    func setBody(_ bytes: [UInt8]) throws(CurlError) {
        try set(CURLOPT_POSTFIELDSIZE_LARGE, offset: bytes.count)
        let code = unsafe bytes.withUnsafeBytes { buffer in
            // An empty array has no address, and libcurl would take none for "no body at all".
            guard let base = buffer.baseAddress else {
                return unsafe straw_curl_easy_set_string(raw, CURLOPT_COPYPOSTFIELDS, "")
            }
            return unsafe straw_curl_easy_set_pointer(
                raw, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: base))
        }
        try Self.check(code, CURLOPT_COPYPOSTFIELDS)
    }

    func set(_ option: CURLoption, kept bytes: UnsafeMutableRawBufferPointer) throws(CurlError) {
        try Self.check(unsafe straw_curl_easy_set_blob(raw, option, bytes.baseAddress, bytes.count), option)
    }

    func set(_ option: CURLoption, _ callback: curl_write_callback) throws(CurlError) {
        try Self.check(unsafe straw_curl_easy_set_write(raw, option, callback), option)
    }

    func setRead(_ callback: curl_read_callback) throws(CurlError) {
        try Self.check(unsafe straw_curl_easy_set_read(raw, CURLOPT_READFUNCTION, callback), CURLOPT_READFUNCTION)
    }

    func setOpenSocket(_ callback: curl_opensocket_callback) throws(CurlError) {
        try Self.check(unsafe straw_curl_easy_set_opensocket(raw, callback), CURLOPT_OPENSOCKETFUNCTION)
    }

    func setPrerequisite(_ callback: curl_prereq_callback) throws(CurlError) {
        try Self.check(unsafe straw_curl_easy_set_prereq(raw, callback), CURLOPT_PREREQFUNCTION)
    }

    func responseCode() -> Int {
        var code = 0
        return unsafe straw_curl_easy_get_long(raw, CURLINFO_RESPONSE_CODE, &code) == CURLE_OK ? code : 0
    }

    private static func check(_ code: CURLcode, _ option: CURLoption) throws(CurlError) {
        guard code != CURLE_OK else { return }
        throw CurlError(.other, "libcurl refuses the option \(option.rawValue)", curlCode: Int(code.rawValue))
    }
}

/// A list of libcurl's strings, which it reads while the errand lasts.
@safe struct StringList: ~Copyable {
    private(set) var head: UnsafeMutablePointer<curl_slist>?

    init(_ lines: [String]) throws(CurlError) {
        for line in lines {
            guard let longer = unsafe curl_slist_append(head, line) else { throw CurlError(.other, "out of memory") }
            unsafe head = longer
        }
    }

    deinit { unsafe curl_slist_free_all(head) }
}
