"""A profile that assumes a role by itself."""

import boto3

session = boto3.Session(profile_name="first")
print(session.client("sts").get_caller_identity()["Arn"])
s3 = session.client("s3")
s3.put_object(Bucket="second-bucket", Key="notes/today.txt", Body=b"Assumed a role.")
print(s3.get_object(Bucket="second-bucket", Key="notes/today.txt")["Body"].read().decode())
for page in s3.get_paginator("list_objects_v2").paginate(Bucket="second-bucket"):
    print([(entry["Key"], entry["Size"]) for entry in page["Contents"]])
s3.delete_object(Bucket="second-bucket", Key="notes/today.txt")
print(s3.list_objects_v2(Bucket="second-bucket")["KeyCount"])
try:
    s3.get_object(Bucket="second-bucket", Key="notes/today.txt")
except s3.exceptions.NoSuchKey as error:
    print(error)
