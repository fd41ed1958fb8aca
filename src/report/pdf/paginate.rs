//! Strips onto pages: what is kept together stays together, table heads repeat, grounds are drawn behind what stands on
//! them.

use super::compose::Composition;
use super::look::{BLUE, BOTTOM, HEIGHT, LEFT, RULE, TINT, TOP, WIDTH};
use super::strip::{Ground, GroundLook, Mark, Strip};
use super::table::RepeatedHead;

/// What a mark is that has no place in the structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aside {
    /// It only looks good.
    Layout,
    /// It stands on every page.
    Header,
    /// It stands on every page.
    Footer,
    /// It was said before.
    Repeated,
}

/// A mark on a page, in the page's coordinates.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) mark: Mark,
    /// What it is if it has no place in the structure.
    pub(super) aside: Aside,
}

/// Where a heading stands.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Spot {
    /// Counted from 0.
    pub(super) page: usize,
    /// Its upper edge, from the top of the page.
    pub(super) y: f32,
}

/// The pages.
#[derive(Debug, Default)]
pub(super) struct Pages {
    /// What stands on each, in the order of the structure; one at least.
    pub(super) pages: Vec<Vec<Placed>>,
    /// Where each heading stands.
    pub(super) headings: Vec<Spot>,
}

/// Lays the strips on pages.
pub(super) fn paginate(composition: &mut Composition) -> Pages {
    let strips = std::mem::take(&mut composition.strips);
    let mut paginator = Paginator {
        heads: &composition.heads,
        result: Pages { pages: vec![Vec::new()], headings: vec![Spot::default(); composition.headings.len()] },
        y: TOP,
        after: 0.0,
        is_fresh: true,
        ground: None,
    };
    let mut group: Vec<Strip> = Vec::new();
    for strip in strips {
        if strip.breaks {
            // Nothing is kept together over a page break that somebody asked for.
            paginator.group(std::mem::take(&mut group));
            paginator.start_page();
        }
        let keeps = strip.keeps;
        group.push(strip);
        if !keeps {
            paginator.group(std::mem::take(&mut group));
        }
    }
    paginator.group(group);
    paginator.close_ground();
    paginator.result
}

struct Paginator<'a> {
    heads: &'a [RepeatedHead],
    result: Pages,
    /// How far the page is filled.
    y: f32,
    /// Space that the last strip wants below it.
    after: f32,
    /// Nothing stands on the page yet.
    is_fresh: bool,
    ground: Option<OpenGround>,
}

/// A ground whose lower edge is not known yet.
struct OpenGround {
    ground: Ground,
    /// Which marks of the page draw it.
    marks: Vec<usize>,
    bottom: f32,
}

impl Paginator<'_> {
    /// Lays strips that belong together on one page, unless they are higher than a page.
    fn group(&mut self, strips: Vec<Strip>) {
        let Some(first) = strips.first() else { return };
        let mut height = self.gap(first);
        let mut after = 0.0;
        for (index, strip) in strips.iter().enumerate() {
            height += strip.height + if index == 0 { 0.0 } else { strip.before.max(after) };
            after = strip.after;
        }
        if self.y + height > BOTTOM && height - self.gap(first) <= HEIGHT {
            self.start_page();
        }
        for strip in strips {
            self.strip(strip);
        }
    }

    fn gap(&self, strip: &Strip) -> f32 {
        if self.is_fresh { 0.0 } else { strip.before.max(self.after) }
    }

    fn start_page(&mut self) {
        if self.is_fresh {
            return;
        }
        self.close_ground();
        self.result.pages.push(Vec::new());
        (self.y, self.after, self.is_fresh) = (TOP, 0.0, true);
    }

    fn strip(&mut self, strip: Strip) {
        if self.y + self.gap(&strip) + strip.height > BOTTOM {
            self.start_page();
        }
        if self.is_fresh
            && let Some(head) = strip.head.and_then(|head| self.heads.get(head))
        {
            for mark in &head.marks {
                self.place(mark.clone().moved(0.0, self.y), Aside::Repeated);
            }
            self.y += head.height;
        }
        self.y += self.gap(&strip);
        self.set_ground(strip.ground);
        let page = self.result.pages.len().saturating_sub(1);
        if let Some(spot) = strip.heading.and_then(|heading| self.result.headings.get_mut(heading)) {
            *spot = Spot { page, y: self.y };
        }
        for mark in strip.marks {
            self.place(mark.moved(0.0, self.y), Aside::Layout);
        }
        self.y += strip.height;
        self.after = strip.after;
        self.is_fresh = false;
        if let Some(open) = &mut self.ground {
            open.bottom = self.y;
        }
    }

    fn place(&mut self, mark: Mark, aside: Aside) {
        if let Some(page) = self.result.pages.last_mut() {
            page.push(Placed { mark, aside });
        }
    }

    fn set_ground(&mut self, ground: Option<Ground>) {
        if self.ground.as_ref().map(|open| open.ground) == ground {
            return;
        }
        self.close_ground();
        let Some(ground) = ground else { return };
        let boxes = match ground.look {
            GroundLook::Notice => vec![(LEFT, WIDTH, TINT), (LEFT, 3.0, BLUE)],
            GroundLook::Quote => vec![(LEFT, 2.0, RULE)],
        };
        let first = self.result.pages.last().map_or(0, Vec::len);
        let marks = (first..first + boxes.len()).collect();
        for (x, width, colour) in boxes {
            self.place(Mark::Filled { x, y: self.y, width, height: 0.0, colour }, Aside::Layout);
        }
        self.ground = Some(OpenGround { ground, marks, bottom: self.y });
    }

    fn close_ground(&mut self) {
        let (Some(open), Some(page)) = (self.ground.take(), self.result.pages.last_mut()) else { return };
        for index in open.marks {
            if let Some(Placed { mark: Mark::Filled { y, height, .. }, .. }) = page.get_mut(index) {
                *height = open.bottom - *y;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::pdf::structure::Structure;

    fn strip(height: f32, keeps: bool) -> Strip {
        Strip { height, keeps, ..Strip::default() }
    }

    /// On which page each of the strips stands; every strip is a heading here.
    fn pages(mut strips: Vec<Strip>, heads: Vec<RepeatedHead>) -> (Vec<usize>, Pages) {
        for (index, strip) in strips.iter_mut().enumerate() {
            strip.heading = Some(index);
        }
        let heading = |_| crate::report::pdf::compose::Heading::for_test();
        let mut composition = Composition {
            headings: (0..strips.len()).map(heading).collect(),
            strips,
            heads,
            structure: Structure::new(),
            links: Vec::new(),
            undrawn: 0,
        };
        let pages = paginate(&mut composition);
        (pages.headings.iter().map(|spot| spot.page).collect(), pages)
    }

    #[track_caller]
    fn case(strips: Vec<Strip>, expected: &[usize]) {
        assert_eq!(pages(strips, Vec::new()).0, expected);
    }

    // A page is 719.49 points high.

    #[test]
    fn a_strip_that_does_not_fit_goes_on_the_next_page() {
        case(vec![strip(300.0, false), strip(300.0, false), strip(200.0, false)], &[0, 0, 1]);
    }

    #[test]
    fn what_keeps_together_moves_together() {
        case(vec![strip(600.0, false), strip(50.0, true), strip(200.0, false)], &[0, 1, 1]);
    }

    #[test]
    fn what_is_higher_than_a_page_is_cut_where_it_must() {
        case(vec![strip(100.0, false), strip(400.0, true), strip(400.0, false)], &[0, 0, 1]);
    }

    #[test]
    fn space_counts_between_strips_but_not_at_the_top_of_a_page() {
        let spaced = Strip { before: 30.0, ..strip(100.0, false) };
        case(vec![strip(600.0, false), spaced.clone()], &[0, 1]);
        let (_, pages) = pages(vec![strip(600.0, false), spaced], Vec::new());
        assert!((pages.headings[1].y - TOP).abs() < 0.01);
    }

    #[test]
    fn page_breaks_make_no_empty_pages() {
        let broken = Strip { breaks: true, ..strip(10.0, false) };
        case(vec![broken.clone(), broken], &[0, 1]);
    }

    #[test]
    fn a_table_head_repeats_where_its_rows_begin_a_page() {
        let mark = Mark::Filled { x: 0.0, y: 0.0, width: 1.0, height: 1.0, colour: RULE };
        let row = Strip { head: Some(0), ..strip(300.0, false) };
        let heads = vec![RepeatedHead { height: 30.0, marks: vec![mark] }];
        let (found, pages) = pages(vec![strip(20.0, true), row.clone(), row.clone(), row], heads);
        assert_eq!(found, [0, 0, 0, 1]);
        assert!((pages.headings[3].y - TOP - 30.0).abs() < 0.01);
        let repeated = |page: &Vec<Placed>| page.iter().filter(|placed| placed.aside == Aside::Repeated).count();
        assert_eq!(pages.pages.iter().map(repeated).collect::<Vec<_>>(), [0, 1]);
    }

    #[test]
    fn a_ground_ends_with_what_stands_on_it_and_goes_on_over_pages() {
        let ground = Some(Ground { id: 0, look: GroundLook::Quote });
        let stand = |height| Strip { ground, ..strip(height, false) };
        let (_, pages) = pages(vec![stand(300.0), stand(200.0), stand(400.0), strip(50.0, false)], Vec::new());
        let heights: Vec<Vec<String>> = pages
            .pages
            .iter()
            .map(|page| {
                page.iter()
                    .filter_map(|placed| match placed.mark {
                        Mark::Filled { height, .. } => Some(format!("{height:.1}")),
                        _ => None,
                    })
                    .collect()
            })
            .collect();
        assert_eq!(heights, [["500.0"], ["400.0"]]);
    }
}
