import type { Service } from './service.ts';

/** The services that the lab answers for. Source: metadata of their API models, F-029, F-033. */
export const SERVICES: readonly Service[] = [
  {
    name: 'sts',
    protocol: 'query',
    apiVersion: '2011-06-15',
    namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
    targetPrefix: null,
    global: { host: 'sts.amazonaws.com', region: 'us-east-1' },
  },
  {
    name: 'iam',
    protocol: 'query',
    apiVersion: '2010-05-08',
    namespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
    targetPrefix: null,
    global: { host: 'iam.amazonaws.com', region: 'us-east-1' },
  },
  {
    name: 's3',
    protocol: 'rest-xml',
    apiVersion: '2006-03-01',
    namespace: 'http://s3.amazonaws.com/doc/2006-03-01/',
    targetPrefix: null,
    global: null,
  },
  {
    name: 'ec2',
    protocol: 'ec2',
    apiVersion: '2016-11-15',
    namespace: 'http://ec2.amazonaws.com/doc/2016-11-15/',
    targetPrefix: null,
    global: null,
  },
  {
    name: 'organizations',
    protocol: 'json',
    apiVersion: '2016-11-28',
    namespace: null,
    targetPrefix: 'AWSOrganizationsV20161128',
    global: { host: 'organizations.us-east-1.amazonaws.com', region: 'us-east-1' },
  },
  {
    name: 'cloudtrail',
    protocol: 'json',
    apiVersion: '2013-11-01',
    namespace: null,
    targetPrefix: 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101',
    global: null,
  },
];
