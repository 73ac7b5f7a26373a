import { named, namedOtherwise } from '../notModelled.ts';

/**
 * What RunInstances takes and the lab has nothing for: networks, disks, keys, markets and templates. Policies are asked about
 * each of these, so a call that names one is not judged. Source: Amazon EC2 API model 2016-11-15.
 */
export const runNotModelled = [
  ...namedOtherwise({
    BlockDeviceMappings: 'BlockDeviceMapping',
    Ipv6Addresses: 'Ipv6Address',
    SecurityGroupIds: 'SecurityGroupId',
    SecurityGroups: 'SecurityGroup',
    ElasticInferenceAccelerators: 'ElasticInferenceAccelerator',
    LicenseSpecifications: 'LicenseSpecification',
    SecondaryInterfaces: 'SecondaryInterface',
    NetworkInterfaces: 'NetworkInterface',
  }),
  ...named(
    'Ipv6AddressCount',
    'KernelId',
    'KeyName',
    'Monitoring',
    'Placement',
    'RamdiskId',
    'SubnetId',
    'UserData',
    'ElasticGpuSpecification',
    'LaunchTemplate',
    'InstanceMarketOptions',
    'CreditSpecification',
    'CpuOptions',
    'CapacityReservationSpecification',
    'HibernationOptions',
    'EnclaveOptions',
    'PrivateDnsNameOptions',
    'MaintenanceOptions',
    'DisableApiStop',
    'EnablePrimaryIpv6',
    'NetworkPerformanceOptions',
    'Operator',
    'DisableApiTermination',
    'InstanceInitiatedShutdownBehavior',
    'PrivateIpAddress',
    'AdditionalInfo',
  ),
] as const;
