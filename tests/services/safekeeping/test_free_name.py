from irplanner.services.safekeeping.free_name import free_name


def test_a_free_name_is_kept_and_a_taken_one_is_counted_on(tmp_path):
    path = tmp_path / "cases"

    assert free_name(path, ".db") == tmp_path / "cases.db"

    (tmp_path / "cases.db").touch()
    (tmp_path / "cases-2.db").touch()
    assert free_name(path, ".db") == tmp_path / "cases-3.db"
