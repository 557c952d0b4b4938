import { z } from 'zod';

// Before any schema is used: compiled parsers need `eval`, which the content security policy refuses.
z.config({ jitless: true });
