import { expect, test } from 'vitest'
import { plain } from './plain'

test.each([
  ['paragraphs and breaks', '<p>One.</p><p>Two,<br>three.</p>', 'One.\nTwo,\nthree.'],
  ['a list', '<ul><li>lift</li><li>ramp</li></ul>', '- lift\n- ramp'],
  ['letters written as numbers', 'A &amp; B &lt;c&gt; &#20013;&#x6587; &unknown;', 'A & B <c> 中文 &unknown;'],
  ['styles and scripts', '<head><title>x</title></head><style>p{}</style><script>alert(1)</script><p>Yes</p>', 'Yes'],
  ['the quote of Gmail', '<div>Yes</div><div class="gmail_quote gmail_quote_container"><div>On Monday wrote:</div><blockquote>No</blockquote></div>', 'Yes'],
  ['the quote of Outlook', '<div>Yes</div><div id="divRplyFwdMsg"><b>From:</b> x</div>', 'Yes'],
  ['any other blockquote', '<p>Yes</p><blockquote type="cite">No</blockquote>', 'Yes'],
  ['a number that is no letter', '&#0;&#9999999;', '&#0;&#9999999;'],
])('%s', (_, html, text) => {
  expect(plain(html)).toBe(text)
})
