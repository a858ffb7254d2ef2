package org.tsagaan.standard.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.tsagaan.kernel.Identified;
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

    protected Standard() {}

    public Standard(StandardPublication publication) {
        code = publication.code().strip();
        kind = publication.kind();
        titleZh = publication.titleZh().strip();
        titleEn = publication.titleEn().strip();
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
