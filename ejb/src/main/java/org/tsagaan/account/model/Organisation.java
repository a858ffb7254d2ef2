package org.tsagaan.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.NewOrganisation;
import org.tsagaan.account.OrganisationKind;
import org.tsagaan.account.OrganisationSummary;
import org.tsagaan.kernel.Identified;
import org.tsagaan.kernel.UnifiedSocialCreditCode;

/** An organisation that people act for. It is entered once and stays, whatever becomes of it. */
@Entity
@Table(name = "organisation")
public class Organisation extends Identified {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private OrganisationKind kind;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_mn")
    private @Nullable String nameMn;

    @Column(name = "credit_code")
    private @Nullable String creditCode;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "address")
    private String address;

    @Column(name = "phone")
    private String phone;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Organisation() {}

    public Organisation(
            NewOrganisation form, @Nullable UnifiedSocialCreditCode creditCode, Instant createdAt) {
        this.kind = form.kind();
        this.nameZh = form.nameZh().strip();
        this.nameEn = form.nameEn().strip();
        this.nameMn = form.nameMn();
        this.creditCode = creditCode == null ? null : creditCode.text();
        this.divisionCode = form.divisionCode();
        this.address = form.address().strip();
        this.phone = form.phone().strip();
        this.createdAt = createdAt;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** It has moved. */
    public void relocate(String newDivisionCode, String newAddress) {
        divisionCode = newDivisionCode;
        address = newAddress.strip();
    }

    public OrganisationSummary summary() {
        return new OrganisationSummary(
                id(), kind, nameZh, nameEn, nameMn, creditCode, divisionCode, address, phone);
    }
}
