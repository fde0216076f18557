import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { clientBase } from '../../../ui/mandates/client-base.ts';

/** An enterprise that lets the one signed in act in its cases. */
interface Client {
  mandateId: string;
  name: string;
}

export const ClientContext = createContext<Client | undefined>(undefined);

/** Whose cases the page is about: a client's, or with none the enterprise's own; and where the pages about them are. */
export const useCaseOwner = () => {
  const client = useContext(ClientContext);
  const base = client === undefined ? '' : clientBase(client.mandateId);
  return { client, mandateId: client?.mandateId, pathTo: (path: string): string => `${base}${path}` };
};
