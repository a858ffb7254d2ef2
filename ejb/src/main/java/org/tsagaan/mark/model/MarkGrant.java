package org.tsagaan.mark.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Actor;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Identified;
import org.tsagaan.mark.MarkKind;
import org.tsagaan.mark.MarkScope;
import org.tsagaan.mark.MarkState;
import org.tsagaan.mark.MarkTerms;

/**
 * The right of a producer or store to use a mark. Granted for a time, which its dates alone begin
 * and end; nothing of it is ever changed but that it may be withdrawn, once.
 */
@Entity
@Table(name = "mark_grant")
public class MarkGrant extends Identified {

    @Column(name = "producer_id")
    private long producerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MarkKind kind;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "number")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "scope")
    private MarkScope.Reach reach;

    @ElementCollection
    @CollectionTable(name = "mark_grant_category", joinColumns = @JoinColumn(name = "grant_id"))
    @Column(name = "category_code")
    private Set<String> categories = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "mark_grant_product", joinColumns = @JoinColumn(name = "grant_id"))
    @Column(name = "product_id")
    private Set<Long> products = new HashSet<>();

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MarkState state;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    protected MarkGrant() {}

    /** Grants what was found grantable. */
    public MarkGrant(MarkTerms terms, Actor by, Instant now) {
        producerId = terms.producerId();
        kind = terms.kind();
        nameZh = terms.nameZh().strip();
        nameEn = terms.nameEn().strip();
        issuedBy = terms.issuedBy().strip();
        number = terms.number().strip();
        reach = terms.scope().reach();
        switch (terms.scope()) {
            case MarkScope.Whole() -> {}
            case MarkScope.Categories(var codes) -> categories.addAll(codes);
            case MarkScope.Products(var ids) -> products.addAll(ids);
        }
        validFrom = terms.validFrom();
        validUntil = terms.validUntil();
        state = MarkState.GRANTED;
        grantedBy = by.name();
        grantedAt = now;
    }

    public long producerId() {
        return producerId;
    }

    public MarkState state() {
        return state;
    }

    /**
     * Takes it away for good.
     *
     * @throws BrokenInvariant when it was taken away before
     */
    public void withdraw(Actor by, String reason, Instant now) {
        if (!state.mayBecome(MarkState.WITHDRAWN)) {
            throw new BrokenInvariant("Mark grant " + id() + " is withdrawn already");
        }
        state = MarkState.WITHDRAWN;
        withdrawnBy = by.name();
        withdrawnAt = now;
        withdrawalReason = reason;
    }
}
