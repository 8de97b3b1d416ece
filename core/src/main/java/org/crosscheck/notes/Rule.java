package org.crosscheck.notes;

import java.util.List;
import org.crosscheck.model.Note;

/** One family of differences that notes tell of. */
interface Rule {

  List<Note> notes(Material material);
}
