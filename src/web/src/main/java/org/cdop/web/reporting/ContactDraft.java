package org.cdop.web.reporting;

import java.io.Serializable;
import org.cdop.access.Contact;

/** The boxes of a contact on an agency's page. */
public class ContactDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String name;
    private String role;
    private String email;
    private String phone;
    private boolean main;

    ContactDraft() {
    }

    ContactDraft(Long id, Contact kept) {
        this.id = id;
        name = kept.name();
        role = kept.role();
        email = kept.email();
        phone = kept.phone();
        main = kept.main();
    }

    Contact entered() {
        return new Contact(name, role, email, phone, main);
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public boolean isMain() {
        return main;
    }

    public void setMain(boolean main) {
        this.main = main;
    }
}
