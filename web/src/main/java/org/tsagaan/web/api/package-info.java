/**
 * The JSON face under {@code /api/v1}: strict reading of requests, and what its features share.
 *
 * <p>A new feature of the API is a package {@code web.api.FEATURE} with one resource ({@code
 * FeatureApi}, {@code @ApplicationScoped}, {@code @Path("/api/v1/…")}) and records for what it
 * reads and answers. Nothing is registered and no document is edited: the OpenAPI document is made
 * from the code. What it asks of the code:
 *
 * <ul>
 *   <li>every method bears {@link org.tsagaan.web.api.Described}: what it does, the record it
 *       answers, the record of its query, the problems it can end with;
 *   <li>every component of a record and every path parameter bears {@link
 *       org.tsagaan.web.api.Means}: what it is, with an example. Limits are the annotations of
 *       Jakarta Validation ({@code @Size, @Min, @Max, @Pattern}): the reader of requests holds them
 *       and the document tells them. A component that may be missing is {@code @Nullable};
 *   <li>a POST that makes something takes {@code @HeaderParam("Idempotency-Key")} and does its work
 *       inside {@link org.tsagaan.web.api.Repetitions}; an edit takes {@code If-Match} through
 *       {@link org.tsagaan.web.api.Versions}; who asks is told by {@link
 *       org.tsagaan.web.api.Callers}; refusals become problems in {@link
 *       org.tsagaan.web.api.Refused}; lists end with a {@link org.tsagaan.web.api.PageCursor}.
 * </ul>
 *
 * {@code OpenApiTest} fails on whatever is missing.
 */
@NullMarked
package org.tsagaan.web.api;

import org.jspecify.annotations.NullMarked;
