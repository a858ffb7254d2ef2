package org.tsagaan.web.api.account;

import org.tsagaan.web.api.Means;

/** An account that was made. */
@Means("An account that was made. Nobody is signed in yet.")
public record NewAccount(@Means(value = "The account.", example = "901") long accountId) {}
