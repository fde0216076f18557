"""The emulator as if TLS ended in front of it, as it does at AWS: with IAM enforced, its buckets refuse plain HTTP.

Run with `hypercorn behind_tls:app`.
"""

from ministack.app import app as emulator


async def app(scope, receive, send):
    await emulator({**scope, "scheme": "https"} if scope["type"] == "http" else scope, receive, send)
