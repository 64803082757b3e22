package no.niraad.model.profile;

import no.niraad.model.document.Mapping;
import no.niraad.model.document.Node;
import no.niraad.model.document.Problems;

/** What must hold between the values of a profile, beyond each value being of its type. */
final class ProfileChecks {

    private final FoundValues found;
    private final Problems problems;

    ProfileChecks(FoundValues found, Problems problems) {
        this.found = found;
        this.problems = problems;
    }

    void run(Node root) {
        checkVersion(root);
        new NameChecks(found, problems).run();
        new ReferenceChecks(found, problems).run();
        new ParentChainCheck(found, problems).run();
        new OrganisationChecks(found, problems).run();
        new DateChecks(found, problems).run();
        new BenefitChecks(found, problems).run();
    }

    private void checkVersion(Node root) {
        FoundValue version = found.first("profile");
        if (version != null && !version.value().equals(ProfileFile.VERSION)) {
            problems.add(version.at(), "profile/version", "version", version.text());
        } else if (root instanceof Mapping mapping && mapping.value("profile").isEmpty()) {
            problems.add(root.at(), "profile/version-missing");
        }
    }
}
