/** Code that breaks a rule on purpose, to show that the rule is in force. */
@NullMarked
package org.tsagaan.search.broken;

import org.jspecify.annotations.NullMarked;
