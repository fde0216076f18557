import type { Box } from '../boxes/box.ts';
import type { Surface } from '../page/surface.ts';

/** The pages of a document, of one size: asked for by number, and made when first asked for. */
export interface Pages {
  readonly top: number;
  readonly height: number;
  surface(page: number): Surface;
}

/** What stands at the top of each further page while a table goes on. */
export interface RunningHead {
  box: Box;
  x: number;
  /** The pages that have it. */
  placedOn: Set<number>;
}

/**
 * A place in the pages that moves downwards. It adds and takes away as pdfmake does, so that what just fits there fits here
 * too.
 */
export class Cursor {
  page = 0;
  y: number;
  available: number;
  head: RunningHead | undefined;
  /** Told of each page that ends, after the next one has begun. */
  onBreak: ((endedAt: number) => void) | undefined;

  constructor(private readonly pages: Pages) {
    this.y = pages.top;
    this.available = pages.height;
  }

  get surface(): Surface {
    return this.pages.surface(this.page);
  }

  surfaceOf(page: number): Surface {
    return this.pages.surface(page);
  }

  get heightOfPage(): number {
    return this.pages.height - (this.head?.box.height ?? 0);
  }

  moveDown(height: number): void {
    this.y += height;
    this.available -= height;
  }

  nextPage(): void {
    const endedAt = this.y;
    this.page++;
    this.y = this.pages.top;
    this.available = this.pages.height;
    if (this.head !== undefined) this.placeHead(this.head);
    this.onBreak?.(endedAt);
  }

  private placeHead({ box, x, placedOn }: RunningHead): void {
    if (!placedOn.has(this.page)) box.place(this.surface, x, this.y);
    placedOn.add(this.page);
    this.moveDown(box.height);
  }

  /** Puts a box here, or on the next page where it does not fit. */
  put(box: Box, x: number): void {
    if (box.height > this.available) this.nextPage();
    box.place(this.surface, x, this.y);
    this.moveDown(box.height);
  }

  /** Room above or below something: it ends with its page. */
  margin(height: number): void {
    if (this.available - height < 0) {
      this.moveDown(this.available);
      this.nextPage();
    } else {
      this.moveDown(height);
    }
  }

  /** Another place, from here, with the same head. */
  fork(): Cursor {
    const fork = new Cursor(this.pages);
    Object.assign(fork, { page: this.page, y: this.y, available: this.available, head: this.head });
    return fork;
  }
}

/** Where something goes that runs over pages. */
export interface Place {
  cursor: Cursor;
  x: number;
  width: number;
}
