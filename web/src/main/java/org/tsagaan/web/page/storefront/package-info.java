/** Where sellers keep their storefronts: news, hours, closings, theme and pictures. */
@NullMarked
package org.tsagaan.web.page.storefront;

import org.jspecify.annotations.NullMarked;
