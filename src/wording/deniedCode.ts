/** Services known to answer in XML, by the prefix of their actions; the others are taken to answer in JSON (best reading). */
const XML: ReadonlySet<string> = new Set([
  'autoscaling',
  'cloudformation',
  'cloudfront',
  'cloudwatch',
  'elasticache',
  'elasticbeanstalk',
  'elasticloadbalancing',
  'iam',
  'rds',
  'redshift',
  'route53',
  's3',
  'ses',
  'sns',
  'sts',
]);

/** The error code of a denial, which goes by the service's protocol (F-018). */
export function deniedCode(action: string): string {
  const [service = ''] = action.split(':');
  if (service === 'ec2') return 'UnauthorizedOperation';
  return XML.has(service) ? 'AccessDenied' : 'AccessDeniedException';
}
