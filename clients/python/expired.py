"""A session whose time is over, found in the environment."""

import boto3
from botocore.exceptions import ClientError

for service, call in [("sts", "get_caller_identity"), ("s3", "list_buckets"), ("ec2", "describe_instances")]:
    try:
        getattr(boto3.client(service), call)()
    except ClientError as error:
        print(service, error)
