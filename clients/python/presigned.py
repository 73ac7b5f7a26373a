"""A presigned address lets somebody without keys read one object."""

import urllib.error
import urllib.request

import boto3
from botocore.config import Config

s3 = boto3.Session(profile_name="first").client("s3", config=Config(signature_version="s3v4"))
url = s3.generate_presigned_url(
    "get_object", Params={"Bucket": "first-bucket", "Key": "hello.txt"}, ExpiresIn=60
)
print(urllib.request.urlopen(url).read().decode())
try:
    urllib.request.urlopen(url.replace("hello.txt", "other.txt"))
except urllib.error.HTTPError as error:
    print(error.code, error.read().decode().split("<Code>")[1].split("</Code>")[0])
