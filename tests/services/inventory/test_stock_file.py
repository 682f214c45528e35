"""The stock as CSV: the same after a round trip, refused whole when one line is wrong."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irplanner.errors import EnvironmentFailure, InputError
from irplanner.exchange.csv_export import Profile
from irplanner.models.store import Store, open_store
from irplanner.services.inventory.movements import MovementKind
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.stock import Stock
from irplanner.services.inventory.stock_file import export_stock, import_stock
from tests.services.inventory.conftest import SHEATH_DI, TODAY, micro, sheath

HEAD = "name,kind,di,fr,minimum,lot,expires_on,shelf,quantity\n"


@pytest.fixture
def filled(stock: Stock) -> Stock:
    one = stock.add_product(sheath(minimum=2, note='with "wire",\nand dilator', manufacturer="=DEMO"))
    stock.receive(one.product_id, 3, lot="A1", expires_on=date(2027, 1, 31), place="Cabinet 2", shelf="B3")
    stock.receive(one.product_id, 1, lot="A1", place="IR 1")
    stock.add_product(micro(figures={"fr": 2.4, "dmso_ok": True, "size_um": [100, 300]}))
    return stock


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "stock.csv"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def other_store(tmp_path: Path, empty_store: Path) -> Store:
    shutil.copy(empty_store, tmp_path / "other.db")
    return open_store(tmp_path / "other.db")


@pytest.mark.parametrize("profile", [Profile.DATA, Profile.EXCEL])
def test_a_round_trip_is_the_same_to_the_byte(
    filled: Stock, store: Store, other_store: Store, tmp_path: Path, profile: Profile
) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"

    assert export_stock(store, first, profile=profile) == 3
    report = import_stock(other_store, first)
    export_stock(other_store, second, profile=profile)

    assert (report.read, report.products, report.lots, report.refused) == (3, 2, 2, ())
    assert second.read_bytes() == first.read_bytes()
    assert first.stat().st_mode & 0o777 == 0o600
    assert (b"'=DEMO" in first.read_bytes()) is (profile is Profile.EXCEL)


def test_importing_what_is_there_changes_nothing(filled: Stock, store: Store, tmp_path: Path) -> None:
    path = tmp_path / "stock.csv"
    export_stock(store, path)
    before = [filled.movements_of(one.product_id) for one in filled.products(TODAY)]

    report = import_stock(store, path)

    assert (report.products, report.lots) == (0, 0)
    assert [filled.movements_of(one.product_id) for one in filled.products(TODAY)] == before


def test_a_file_says_how_many_are_there_and_the_difference_moves(
    filled: Stock, store: Store, tmp_path: Path
) -> None:
    text = HEAD + f"Sheath renamed,introducer_sheath,{SHEATH_DI},5,3,A1,2027-01-31,B3,2\n"

    report = import_stock(store, write(tmp_path, text), actor="M. Ortiz")

    product = filled.find_product(SHEATH_DI, TODAY)
    assert product is not None
    assert (product.name, product.minimum, report.lots) == ("Sheath renamed", 3, 1)
    assert product.on_hand == 6  # shelf B3 without a cabinet is another place
    newest = filled.movements_of(product.product_id)[0]
    assert (newest.kind, newest.quantity, newest.reason) == (
        MovementKind.RECEIVED,
        2,
        "import of stock.csv",
    )


@pytest.mark.parametrize(
    ("lines", "line", "column", "reason"),
    [
        (["X,guidewire,,,,L1,2027-01-31,,many"], 2, "quantity", "no whole number"),
        (["X,guidewire,,,,L1,2027-31-01,,1"], 2, "expires_on", "no date"),
        (["X,guidewire,,0,,,,,"], 2, "", "fr: 0 cannot be"),
        ([",guidewire,,,,,,,"], 2, "", "name: it is empty"),
        (["X,,,,,,,,"], 2, "", "kind: it is empty"),
        (["X,guidewire,,,,L1,,,"], 2, "", "quantity is missing, but lot is given"),
        (["X,guidewire,,,,L1,,,1", "X,guidewire,,,,L1,,,2"], 3, "", "on line 2 already"),
        (["X,guidewire,,5,,L1,,,1", "X,guidewire,,6,,L2,,,2"], 3, "", "figures differs from line 2"),
        (
            ["X,guidewire,,,,L1,2027-01-31,A,1", "X,guidewire,,,,L1,2028-01-31,B,2"],
            3,
            "",
            "is kept with 2027",
        ),
        (["X,guidewire,,,,L1,,,999999999"], 2, "", "quantity: 999999999 cannot be"),
        ([f"X,guidewire,,,,{'L' * 65},,,1"], 2, "", "cannot be kept"),
        (["X,guidewire,,,-1,,,,"], 2, "", "minimum: -1 cannot be"),
        (["X,guidewire,1"], 2, "", "3 cells where the header has 9"),
    ],
)
def test_one_wrong_line_refuses_the_file_and_is_named(
    stock: Stock, store: Store, tmp_path: Path, lines: list[str], line: int, column: str, reason: str
) -> None:
    good = "Good,guidewire,,,,L9,2027-01-31,B3,5"

    report = import_stock(store, write(tmp_path, HEAD + "\n".join([*lines, good]) + "\n"))

    [fault] = report.refused
    assert (fault.line, fault.column) == (line, column)
    assert reason in fault.reason
    assert (report.products, report.lots) == (0, 0)
    assert stock.products(TODAY) == []


def test_a_half_band_and_an_unknown_column_are_refused(store: Store, tmp_path: Path) -> None:
    half = import_stock(store, write(tmp_path, "name,kind,size_from_um\nX,embolic,100\n"))
    unknown = import_stock(store, write(tmp_path, "name,kind,colour\nX,embolic,red\n"))

    assert [str(fault) for fault in half.refused] == ["line 2: size_from_um and size_to_um go together"]
    assert [str(fault) for fault in unknown.refused] == ["line 1, colour: no such column"]


def test_a_trial_run_keeps_nothing(stock: Stock, store: Store, tmp_path: Path) -> None:
    report = import_stock(store, write(tmp_path, HEAD + "X,guidewire,,,,L1,,,5\n"), dry_run=True)

    assert (report.products, report.lots, report.refused) == (1, 1, ())
    assert stock.products(TODAY) == []


def test_a_file_that_is_no_table_or_not_there_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="UTF-16"):
        import_stock(store, tmp_path / "x.csv")
    with pytest.raises(EnvironmentFailure, match="cannot be read"):
        import_stock(store, tmp_path / "none.csv")
    with pytest.raises(EnvironmentFailure, match="could not be written"):
        export_stock(store, tmp_path / "no" / "folder.csv")


TEXT = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12)
LOTS = st.lists(
    st.tuples(TEXT, st.sampled_from(["", "IR 1"]), st.integers(1, 9)),
    max_size=3,
    unique_by=lambda one: one[:2],
)
PRODUCTS = st.lists(
    st.tuples(
        st.builds(
            Product,
            kind=st.sampled_from(["guidewire", "microcatheter", "embolic"]),
            name=TEXT,
            manufacturer=st.none() | TEXT,
            note=st.none() | TEXT,
            minimum=st.none() | st.integers(0, 9),
            figures=st.fixed_dictionaries(
                {},
                optional={
                    "fr": st.floats(0.1, 30),
                    "dmso_ok": st.booleans(),
                    "size_um": st.just([100.0, 300.0]),
                    "material": st.just("gelatin_sponge"),
                },
            ),
        ),
        LOTS,
    ),
    max_size=4,
    unique_by=lambda one: (one[0].kind, one[0].name),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=PRODUCTS)
def test_any_stock_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory,
    empty_store: Path,
    content: list[tuple[Product, list[tuple[str, str, int]]]],
) -> None:
    folder = tmp_path_factory.mktemp("stock")
    stores = []
    for name in ("one.db", "two.db"):
        shutil.copy(empty_store, folder / name)
        stores.append(open_store(folder / name))
    stock = Stock(stores[0])
    for product, lots in content:
        product_id = stock.add_product(product).product_id
        for lot, place, quantity in lots:
            stock.receive(product_id, quantity, lot=lot, place=place)

    export_stock(stores[0], folder / "one.csv")
    report = import_stock(stores[1], folder / "one.csv")
    export_stock(stores[1], folder / "two.csv")

    assert report.refused == ()
    assert (folder / "two.csv").read_bytes() == (folder / "one.csv").read_bytes()
    for store in stores:
        store.close()
