"""An administrator lets the user in by the role's trust policy."""

import json

import boto3

trust = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Principal": {"AWS": "arn:aws:iam::123456789012:user/Test"},
            "Action": "sts:AssumeRole",
        }
    ],
}
boto3.client("iam").update_assume_role_policy(
    RoleName="account-s3-full-access", PolicyDocument=json.dumps(trust)
)
print("trusted")
