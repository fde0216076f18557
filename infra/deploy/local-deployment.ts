import { writeFileSync } from 'node:fs';
import { weifang } from '../../shared/domains/weifang.ts';
import { newCertificateAuthority } from '../local/certificate-authority.ts';
import { accessToken } from '../local/idp/access-token.ts';
import { localIdentity } from '../local/idp/addresses.ts';
import { directoryOf } from '../local/idp/directory.ts';
import { startIdentityProvider } from '../local/idp/identity-provider.ts';
import { personas } from '../local/sample-city/personas.ts';
import { STAGES } from '../stages.ts';
import { deployStacks } from './cdk.ts';
import { certifyDocumentKey } from './certify-document-key.ts';
import { startEmulator } from './emulator.ts';

const ROOT_FILE = '.cache/deploy/root.pem';

export interface LocalDeployment {
  /** Of the deployed REST API. */
  baseUrl: string;
  issuer: string;
  emulator: string;
  tokenFor(persona: string): Promise<string>;
  stop(): Promise<void>;
}

/** The stacks on an emulator of AWS, with the local identity provider beside it; `identityPort` 0 lets the system choose. */
export const deployLocally = async ({ identityPort }: { identityPort: number }): Promise<LocalDeployment> => {
  const emulator = await startEmulator();
  const stopping = [() => emulator.stop()];
  const stop = async () => {
    for (const stopPart of stopping.reverse()) await stopPart();
  };
  try {
    const { publicUrl } = STAGES.emulator;
    const directory = directoryOf(personas(), weifang.units);
    const idp = await startIdentityProvider({ port: identityPort, directory, publicUrl });
    stopping.push(() => idp.stop());
    const { issuer } = idp;
    const authority = await newCertificateAuthority('信证本地根证书（示例）');
    writeFileSync(ROOT_FILE, authority.root);
    const outputs = await deployStacks({ ...localIdentity(issuer), rootCertificateFile: ROOT_FILE });
    const { DocumentKeyId: keyId = '', ReportsBucketName: bucket = '' } = outputs;
    await certifyDocumentKey({ keyId, bucket }, authority);
    const tokenFor = (persona: string) => accessToken(issuer, persona);
    return { baseUrl: publicUrl, issuer, emulator: emulator.name, tokenFor, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
