package org.tsagaan.web.api.supply;

import org.tsagaan.storefront.ProposalState;
import org.tsagaan.web.api.Means;

/** How a proposal was answered. */
@Means("How a proposal was answered.")
public record AnsweredProposal(
        @Means(value = "The proposal.", example = "9301") long id,
        @Means(value = "Where it stands now.", example = "DECLINED") ProposalState state) {}
