import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'

const doubleCast = {
  selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
  message: 'Not "as unknown as": say what is known of the value, or check it.',
}

export default ts.config(
  {
    ignores: ['**/node_modules', '**/.svelte-kit', '.types', '.state', '.wrangler', 'web/src/lib/words', 'web/project.inlang', 'worker-configuration.d.ts', 'docs'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ts.configs.strict,
  svelte.configs['flat/recommended'],
  {
    rules: {
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 300],
      'no-constant-condition': 'error',
      'no-else-return': 'error',
      'no-empty': 'error',
      'no-restricted-syntax': ['error', doubleCast],
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-useless-rename': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // After a check, `at(-1)!` reads better than a branch that cannot be reached.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_$', caughtErrors: 'all' }],
    },
  },
  {
    // A promise nobody waits for is cut off when the response is sent.
    files: ['workers/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    // A test may take an answer as it comes and hand a verb half a world.
    files: ['test/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { destructuring: 'all' }],
      // The product has the whole origin, so there is no base path to resolve against.
      'svelte/no-navigation-without-resolve': 'off',
      // Most Sets and Dates are not state.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
)
