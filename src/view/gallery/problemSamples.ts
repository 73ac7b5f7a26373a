/** AWS refuses it for more than is shown at once; some of it can be fixed by a press. */
export const REFUSED_POLICY = `{
  "Version": "2012-10-71",
  "Statement": [
    {
      "Sid": "Read reports",
      "Effect": "allow",
      "Actoin": "s3:GetObject",
      "Resource": "arn:aws:s3:::reports/*",
      "Condition": {
        "StringEqual": { "aws:PrincipalTag/team": "*" }
      }
    },
    {
      "Effect": "Allow",
      "Principal": "*",
      "Action": "s3 ListBucket",
      "Resource": "reports"
    },
    {
      "Effect": "Allow",
      "Action": "iam:PassRole",
      "Resource": "*"
    }
  ]
}`;

/** AWS takes it; a reviewer would not. */
export const ADVISED_POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:*", "iam:PassRole"],
      "Resource": "*",
      "Condition": {
        "StringEquals": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" },
        "BoolIfExists": { "aws:MultiFactorAuthPresent": "true" }
      }
    },
    {
      "Effect": "Allow",
      "NotAction": "iam:*",
      "Resource": "*"
    }
  ]
}`;
