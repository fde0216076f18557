"""The emulator as if TLS ended in front of it, as it does at AWS: with IAM enforced, its buckets refuse plain HTTP.

And with the actions that IAM knows: SQS has none for batches, which are sent by leave to send one message.

Run with `hypercorn behind_tls:app`.
"""

from ministack.app import app as emulator
from ministack.core import iam_actions

named_in_header = iam_actions._action_from_target


def action_from_target(headers):
    action = named_in_header(headers)
    return "SendMessage" if action == "SendMessageBatch" else action


iam_actions._action_from_target = action_from_target


async def app(scope, receive, send):
    await emulator({**scope, "scheme": "https"} if scope["type"] == "http" else scope, receive, send)
