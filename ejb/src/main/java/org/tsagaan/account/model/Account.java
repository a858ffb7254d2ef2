package org.tsagaan.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tsagaan.account.EmailAddress;
import org.tsagaan.kernel.Identified;

/**
 * Somebody who can sign in. Made at sign-up; its password and name change, its address does not.
 */
@Entity
@Table(name = "account")
public class Account extends Identified {

    @Column(name = "email")
    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "language")
    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {}

    public Account(
            EmailAddress email,
            String passwordHash,
            String displayName,
            String language,
            Instant createdAt) {
        this.email = email.text();
        this.passwordHash = passwordHash;
        this.displayName = displayName.strip();
        this.language = language;
        this.createdAt = createdAt;
    }

    public String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String displayName() {
        return displayName;
    }

    public String language() {
        return language;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Takes a new password, or the same hashed with more work. */
    public void keepPassword(String newHash) {
        this.passwordHash = newHash;
    }

    public void introduceAs(String newName, String newLanguage) {
        this.displayName = newName.strip();
        this.language = newLanguage;
    }
}
