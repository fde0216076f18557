import type { Registry } from '../../../shared/domains/registry.ts';
import type { Role } from '../../../shared/http/route.ts';
import { isUscc } from '../../../shared/uscc.ts';

/** One who may sign in on the embedded stack: `enterprise:<uscc>`, `department:<unit>`, `province` … and how it is shown. */
export interface Persona {
  persona: string;
  name: string;
}

/** The claims of an access token that say who the bearer is. */
export interface Identity {
  role: Role;
  uscc?: string;
  dept?: string;
  name?: string;
}

export interface Directory {
  listed: readonly Persona[];
  /** Undefined for a persona that does not exist. */
  find(persona: string): Identity | undefined;
}

/** People sign in on a page; all others are programs with credentials of their own. */
export const isPerson = ({ role }: Identity): boolean =>
  role === 'enterprise' || role === 'officer' || role === 'operator';

/** Everyone the identity platform knows: the sample personas, each unit of the registry, and any enterprise with a valid code. */
export const directoryOf = (listed: readonly Persona[], units: Registry['units']): Directory => {
  const names = new Map(listed.map(({ persona, name }) => [persona, name]));
  const named = (persona: string, fallback?: string) => {
    const name = names.get(persona) ?? fallback;
    return name === undefined ? {} : { name };
  };
  const find = (persona: string): Identity | undefined => {
    const [role = '', id = ''] = persona.split(/:(.*)/s, 2);
    if (role === 'enterprise') return isUscc(id) ? { role, uscc: id, ...named(persona) } : undefined;
    if (role === 'department' || role === 'officer') {
      const unit = units.get(id);
      return unit === undefined ? undefined : { role, dept: id, ...named(persona, unit.name) };
    }
    if (role === 'relying-party') return names.has(persona) ? { role, ...named(persona) } : undefined;
    return persona === 'province' || persona === 'operator' ? { role: persona, ...named(persona) } : undefined;
  };
  return { listed, find };
};
