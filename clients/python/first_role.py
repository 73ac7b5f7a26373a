"""Who am I, which role may I assume, and which buckets does it show?"""

import boto3

sts = boto3.client("sts")
print(sts.get_caller_identity()["Arn"])

assumed = sts.assume_role(
    RoleArn="arn:aws:iam::123456789012:role/account-s3-full-access",
    RoleSessionName="example-role",
)
credentials = assumed["Credentials"]

s3 = boto3.client(
    "s3",
    aws_access_key_id=credentials["AccessKeyId"],
    aws_secret_access_key=credentials["SecretAccessKey"],
    aws_session_token=credentials["SessionToken"],
)
for bucket in s3.list_buckets()["Buckets"]:
    print(bucket["Name"])
