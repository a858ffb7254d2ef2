package org.tsagaan.standard.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Identified;
import org.tsagaan.standard.DeclaredStandard;
import org.tsagaan.standard.StandardKind;
import org.tsagaan.standard.StandardPublication;

/** A standard, whose editions follow one another without overlap. Never removed. */
@Entity
@Table(name = "standard")
public class Standard extends Identified {

    @Column(name = "code")
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private StandardKind kind;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "producer_id")
    private @Nullable Long producerId;

    protected Standard() {}

    public Standard(StandardPublication publication) {
        code = publication.code().strip();
        kind = publication.kind();
        titleZh = publication.titleZh().strip();
        titleEn = publication.titleEn().strip();
        issuer = publication.issuer().strip();
    }

    /** A producer's own. */
    public Standard(DeclaredStandard declared) {
        code = declared.code().strip();
        kind = StandardKind.ENTERPRISE;
        titleZh = declared.titleZh().strip();
        titleEn = declared.titleEn().strip();
        issuer = "";
        producerId = declared.producerId();
    }

    /** Whether it is the enterprise standard that this producer declared. */
    public boolean isOf(long producer) {
        return producerId != null && producerId == producer;
    }

    /** Whether a producer declared it: nobody else adds editions. */
    public boolean isDeclared() {
        return producerId != null;
    }

    public String code() {
        return code;
    }

    public StandardKind kind() {
        return kind;
    }

    public String titleZh() {
        return titleZh;
    }

    public String titleEn() {
        return titleEn;
    }
}
