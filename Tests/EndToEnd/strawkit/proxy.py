"""A reverse proxy between straw and Synapse that can stop a request on its way there, or the answer on its way back."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx


class Proxy:
    """`hold` keeps matching requests: `before` the server has seen them, or after it has acted and straw cannot know."""

    def __init__(self, upstream):
        self.seen = []
        self.held = threading.Event()
        self.go = threading.Event()
        self.go.set()
        self.before = False
        self.matches = nothing
        self.client = httpx.Client(base_url=upstream, timeout=60)
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def handle_any(self):
                proxy.pass_on(self)

            do_GET = do_POST = do_PUT = do_DELETE = handle_any

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.handle_error = lambda *_: None  # straw was killed in the middle of a request
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def hold(self, matches, before):
        self.held.clear()
        self.go.clear()
        self.before = before
        self.matches = matches

    def release(self):
        """Lets later requests through. One held before the server is lost; one held after it goes to whoever is left."""
        self.matches = nothing
        self.go.set()

    def pass_on(self, request):
        body = request.rfile.read(int(request.headers.get("content-length") or 0))
        headers = {
            name: value for name, value in request.headers.items()
            if name.lower() not in ("host", "connection", "content-length", "accept-encoding")
        }
        held = self.matches(request.command, request.path)
        if held and self.before:
            self.held.set()
            self.go.wait(60)
            request.close_connection = True
            return
        answer = self.client.request(
            request.command, request.path, content=body, headers={**headers, "accept-encoding": "identity"})
        self.seen.append((request.command, request.path, answer.status_code, answer.text))
        if held:
            self.held.set()
            self.go.wait(60)
        try:
            request.send_response(answer.status_code)
            request.send_header("content-type", answer.headers.get("content-type", "application/json"))
            request.send_header("content-length", str(len(answer.content)))
            request.end_headers()
            request.wfile.write(answer.content)
        except OSError:
            request.close_connection = True  # straw was killed meanwhile, as the test wanted

    def close(self):
        self.release()
        self.server.shutdown()
        self.server.server_close()


def nothing(method, path):
    return False
