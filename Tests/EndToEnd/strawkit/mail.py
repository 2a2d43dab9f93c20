"""A real mail server that insists on STARTTLS, with a certificate from an authority made for the test."""

import email
import email.policy
import ssl

import trustme
from aiosmtpd.controller import Controller

from .waiting import free_port, until


class MailServer:
    """Keeps what it is given: `letters` are `email.message.EmailMessage`, parsed by `email.policy.default`."""

    def __init__(self, folder, ca=None):
        authority = ca or trustme.CA()
        folder.mkdir(parents=True, exist_ok=True)
        self.ca = folder / "ca.pem"
        authority.cert_pem.write_to_path(str(self.ca))
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)
        self.envelopes = []
        self.letters = []
        self.answer = "250 kept"
        self.controller = Controller(
            self, hostname="127.0.0.1", port=free_port(), tls_context=context, require_starttls=True,
            server_hostname="localhost",
        )
        self.controller.start()
        self.port = self.controller.port

    async def handle_DATA(self, server, session, envelope):
        if not self.answer.startswith("250"):
            return self.answer
        assert session.ssl is not None, "a letter came in clear"
        self.envelopes.append(envelope)
        self.letters.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
        return self.answer

    def wait(self, count=1, timeout=30):
        return until(lambda: len(self.letters) >= count and list(self.letters), f"{count} letters by mail", timeout)

    def close(self):
        self.controller.stop()
