import type { EcKey } from './jwk.ts';

/** Keys of the curve P-384 that sign in the lab, private parts included: they guard nothing. */
export const EC_KEYS = {
  oidc: {
    kty: 'EC',
    x: 'qVn0Hy3GaPMDMWrZvIezklGrL4yUvZ70S7PyVv1JN33A86TrcESuK1dRjdYTzp1c',
    y: '6gmQwAZW8Mj2Hgo7vAg_f-AT9yX-gOUhSfbTU36BgmcH13I2cpXMLMjHxLcSm4Xu',
    crv: 'P-384',
    d: 'wq0EiMyjq43QIHyVKOyhJwev3AlVdts5L_ItSz0Bzqfp9YF7ozWSLcpBdkxoBFmV',
  },
  attacker: {
    kty: 'EC',
    x: 'ASgNVsCVzcQQz0xw-sCcLIihbR_Xkd12vURP0mxw-XMcwOpkaQaNHKE1i5F_8ArT',
    y: '5faL0VhkcyP5ede06BPHxVkjWNypMoiS3mv4KqX8GPzzJfv26B-GmFrlbYCED3-q',
    crv: 'P-384',
    d: 'NlpExkAKwc4Xu4z_eamCNvKKZbKra34Z-64xV2MtyBdxJQw1D7qThupxBKPL0rhB',
  },
} as const satisfies Record<string, EcKey>;
