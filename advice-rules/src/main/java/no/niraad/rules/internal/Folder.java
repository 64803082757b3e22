package no.niraad.rules.internal;

import java.util.List;
import no.niraad.rules.RuleInfo;
import no.niraad.rules.source.FolderText;

/**
 * One folder of rules.
 *
 * @param name its name, the last segment of the DRL package
 * @param text its words and numbers
 * @param rules its rules, ordered by id
 */
record Folder(String name, FolderText text, List<RuleInfo> rules) {}
