/**
 * What every answer needs, page or API: language, messages, errors, guards against forgery, logs
 * and headers.
 */
@NullMarked
package org.tsagaan.web.frame;

import org.jspecify.annotations.NullMarked;
