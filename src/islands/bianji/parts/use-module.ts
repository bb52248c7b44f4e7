import { useEffect, useState } from 'react';

/** A module that only some screens load. @param load must be stable */
export function useModule<Module>(load: () => Promise<Module>): Module | undefined {
  const [module, setModule] = useState<Module>();
  useEffect(() => {
    let isCurrent = true;
    void load().then((loaded) => {
      if (isCurrent) setModule(() => loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return module;
}
